/// What people write; nobody's words, invented for these exports.
enum Comments {
  /// The comments on a question that a group writes in a language; plain ones leave out what a
  /// Windows code page can't hold.
  static func pool(
    on question: String, from group: Group, in language: Language, isPlain: Bool
  ) -> [String] {
    let pool =
      switch (question, group) {
      case ("strengths", _): strengths[language]
      case (_, .learner): learnerWishes[language]
      case (_, .parent): parentWishes[language]
      case (_, .employer): employerWishes[language]
      case (_, .staff): staffWishes[language]
      }
    let comments = pool.split(separator: "|").map(String.init)
    return isPlain ? comments.filter { !$0.contains(where: isPictograph) } : comments
  }

  private static func isPictograph(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value > 0xFFFF }
  }

  private static let strengths = Text(
    """
    Les travaux pratiques, surtout en petits groupes|Les enseignants répondent vite à nos questions\
    |L’ambiance entre étudiants 😊|La bibliothèque, ouverte jusqu’à 20 h|Le nouveau centre de \
    ressources est « vraiment » utile|Rien à signaler|Les explications, les exemples, les projets\
    |Le professeur de réseaux reprend ce qui n’est pas compris ; merci !
    """,
    """
    الأعمال التطبيقية مفيدة جدا|الأساتذة يجيبون عن أسئلتنا بسرعة|الأجواء بين الطلبة جيدة 😊\
    |المكتبة، وخاصة في المساء|شكرا على مجهوداتكم|التواصل مع الإدارة أصبح أسهل
    """,
    """
    Practical work in small groups|Teachers answer quickly|The library is open late 👍|Nothing to add\
    |Clear explanations, good examples, useful projects|The hospitality workshop is "as good as a real \
    hotel"
    """)

  private static let learnerWishes = Text(
    """
    Rendre les copies plus tôt : on reçoit les notes après l’examen suivant|Le Wi-Fi coupe souvent, \
    surtout l’après-midi|Annoncer les barèmes avant les contrôles|Plus de stages, plus de visites \
    d’entreprises|La charge de travail en fin de semestre, c’est trop|Il faudrait des prises dans les \
    salles ; on ne peut pas charger les ordinateurs|« Plus tard » n’est pas une réponse à une \
    réclamation|L'emploi du temps change\nsans prévenir|Rien, tout va bien 🎉|Le prof a dit \
    "c'est au programme", mais ce n'était pas dans le cours|Des notes plus justes svp|Le restaurant : \
    prix, attente, choix|=)
    """,
    """
    إرجاع أوراق الامتحان في وقت أقرب|شبكة الواي فاي ضعيفة، خاصة بعد الظهر|الإعلان عن سلم التنقيط قبل \
    الفروض|مزيد من التداريب والزيارات الميدانية|حجم العمل في نهاية الفصل كبير جدا|التنقيط غير واضح؛ \
    نريد معرفة المعايير|لا شيء، كل شيء على ما يرام 🎉|جدول الحصص يتغير\nدون إخبارنا|قال لنا الأستاذ: \
    "هذا ضمن المقرر"، ولم ندرسه|تجهيزات المختبر قديمة
    """,
    """
    Return our marks earlier; they come after the next exam|The Wi-Fi drops every afternoon|Tell us the \
    marking scheme before the test|More internships, more visits|Too much work in the last weeks\
    |Timetables change\nwithout notice|The teacher said "it is in the syllabus", but it wasn't\
    |Laboratory equipment is old & often broken|Nothing 🎉|Fairer marks, please
    """)

  private static let parentWishes = Text(
    """
    Nous prévenir plus tôt des absences|Le nouveau portail est très pratique, merci|Une réunion de plus \
    par semestre|Répondre aux courriels ; nous attendons parfois deux semaines|Les frais augmentent, \
    pas les services|« Nous vous rappellerons » : personne n’a rappelé|Écrire aussi en arabe, s’il vous \
    plaît|À l’accueil, on est bien reçu
    """,
    """
    إخبارنا بالغيابات في وقت أقرب|البوابة الجديدة عملية جدا، شكرا|اجتماع إضافي في كل فصل|الرد على رسائلنا؛ \
    ننتظر أحيانا أسبوعين|الرسوم ترتفع والخدمات لا تتحسن|الكتابة بالعربية أيضا من فضلكم|الاستقبال جيد
    """,
    """
    Tell us about absences sooner|One more meeting a semester|Answer e-mails
    """)

  private static let employerWishes = Text(
    """
    L’anglais professionnel|L’autonomie
    """,
    """
    اللغة الإنجليزية المهنية|روح المبادرة
    """,
    """
    Spoken English, and writing short reports|Autonomy: they wait to be told|Spreadsheets, planning, \
    budgets|Nothing in particular|Longer internships would help; eight weeks are too short|Trainees were \
    "ready to work" from day one|Safety rules on site|Soft skills\n(meetings, telephone, e-mail)
    """)

  private static let staffWishes = Text(
    """
    Moins de réunions, plus de temps pour préparer les cours|Les formations de cette année étaient \
    utiles, continuez|La charge administrative, encore et toujours|On apprend les décisions « par les \
    étudiants »|Reconnaître le travail fait en dehors des cours|Des salles mieux équipées, des \
    vidéoprojecteurs qui marchent|Un cap clair : trois priorités, pas trente|Rien à ajouter 🙏
    """,
    """
    اجتماعات أقل ووقت أكبر لإعداد الدروس|كانت تكوينات هذه السنة مفيدة|العبء الإداري كبير|نعلم بالقرارات \
    من الطلبة|الاعتراف بالعمل المنجز خارج الدروس|نحتاج إلى توجه واضح
    """,
    """
    Fewer meetings
    """)
}
