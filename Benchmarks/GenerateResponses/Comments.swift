/// What people write: sentences in French and Arabic, some quoted, some on lines of their own.
struct Comments: Sendable {
  /// Each sentence as it stands between the quotation marks of a cell.
  private let french = Self.cells(frenchSentences)
  private let arabic = Self.cells(arabicSentences)

  /// Writes a comment of one to three sentences as a cell in quotation marks.
  func writeComment(
    inArabic: Bool, _ random: inout RandomNumbers, to piece: inout [UInt8]
  ) {
    let sentences = inArabic ? arabic : french
    piece.append(UInt8(ascii: "\""))
    piece += sentences[random.below(sentences.count)]
    var more = random.below(10)
    while more >= 4 {
      let startsLine = random.chance(inThousand: 200)
      piece.append(startsLine ? UInt8(ascii: "\n") : UInt8(ascii: " "))
      piece += sentences[random.below(sentences.count)]
      more -= 3
    }
    piece.append(UInt8(ascii: "\""))
  }

  private static func cells(_ sentences: [String]) -> [[UInt8]] {
    sentences.map { sentence in
      sentence.utf8.flatMap { byte in
        Array(repeating: byte, count: byte == UInt8(ascii: "\"") ? 2 : 1)
      }
    }
  }

  private static let frenchSentences = [
    "Rien à signaler.",
    "Les cours sont clairs, bien préparés, et les enseignants disponibles.",
    "Il manque des prises dans les salles du bâtiment B.",
    "On nous a dit \"revenez demain\" trois fois de suite.",
    "Les résultats arrivent trop tard pour servir à quelque chose.",
    "Merci à toute l'équipe pédagogique !",
    "La bibliothèque ferme trop tôt, surtout en période d'examens.",
    "Plus de travaux pratiques, moins de cours magistraux.",
    "Le wifi est lent ; la plateforme aussi.",
    "Très satisfait du stage, qui m'a ouvert des portes.",
    "L'emploi du temps change sans prévenir, c'est difficile quand on travaille.",
    "Le suivi individuel est \"sur mesure\", bravo.",
  ]

  private static let arabicSentences = [
    "لا شيء.",
    "الشروح واضحة، والأساتذة يجيبون عن الأسئلة.",
    "نحتاج إلى مزيد من الأعمال التطبيقية.",
    "قيل لنا \"عودوا غدا\" أكثر من مرة.",
    "النتائج تصل متأخرة، ولا نعرف سبب النقط.",
    "شكرا لجميع الأطر التربوية!",
    "المكتبة تغلق باكرا، خصوصا أيام الامتحانات.",
    "القاعات ضيقة والأجهزة قديمة.",
    "التدريب كان مفيدا جدا.",
    "نرجو إعلامنا بتغيير مواعيد الحصص، قبل يوم على الأقل.",
  ]
}
