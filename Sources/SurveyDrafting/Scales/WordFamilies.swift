import SurveyModel

/// Words of one language whose order people agree on, such as never, rarely, sometimes, often.
struct WordFamily: Sendable {
  /// Phrases as normalised words, with their ranks from 0; the longest first.
  private let phrases: [(words: [String], rank: Int)]

  /// Creates a family from ranks separated by `<`, each with phrases separated by `|`.
  init(_ text: String) {
    var phrases: [(words: [String], rank: Int)] = []
    for (rank, alternatives) in text.split(separator: "<").enumerated() {
      for phrase in alternatives.split(separator: "|") {
        phrases.append((String(phrase).plainWords, rank))
      }
    }
    self.phrases = phrases.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }
  }

  /// The rank of an answer, by the longest phrase in it; nil where no phrase is.
  func rank(of answer: String) -> Int? {
    let words = answer.plainWords
    guard words.count <= 8 else { return nil }
    return phrases.first { contains(words, $0.words) }?.rank
  }

  private func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      words[start..<(start + phrase.count)].elementsEqual(phrase)
    }
  }
}

/// Families in the order in which they are tried, the more telling first.
let wordFamilies: [WordFamily] = [
  // English
  "strongly disagree|completely disagree|totally disagree|definitely disagree|disagree strongly < disagree|mostly disagree < somewhat disagree|slightly disagree|rather disagree|tend to disagree < neutral|neither agree nor disagree|neither|undecided|not sure|unsure < somewhat agree|slightly agree|rather agree|tend to agree < agree|mostly agree < strongly agree|completely agree|totally agree|definitely agree|agree strongly",
  "very dissatisfied|extremely dissatisfied|not at all satisfied|very unsatisfied < dissatisfied|unsatisfied|not satisfied < somewhat dissatisfied|slightly dissatisfied < neutral|neither < somewhat satisfied|slightly satisfied|fairly satisfied < satisfied < very satisfied|extremely satisfied|completely satisfied",
  "never|none of the time|not at all|none < almost never|hardly ever|very rarely < rarely|seldom|once in a while < sometimes|occasionally|some of the time|half of the time < often|frequently|regularly|most of the time < very often|usually|almost always < always|all of the time|every time",
  "terrible|awful < very poor|very bad|extremely poor < poor|bad|unsatisfactory|below average < fair|average|ok|okay|acceptable|adequate|neutral < good|above average|satisfactory < very good < excellent|outstanding|exceptional",
  "very unlikely|extremely unlikely|not at all likely|definitely not < unlikely|not likely|not very likely|probably not < somewhat unlikely < neutral|neither|not sure|maybe|possibly|unsure < somewhat likely < likely|probably < very likely|definitely < extremely likely",
  "very difficult|extremely difficult|very hard < difficult|hard|somewhat difficult < neutral|neither|moderate < easy|somewhat easy < very easy|extremely easy",
  "not at all|not important|not useful|none|not important at all < a little|slightly|very little|slightly important|not very|little < somewhat|moderately|to some extent|neutral|some < quite|mostly|fairly|important|useful|quite a bit|a lot < very|completely|extremely|very much|to a great extent|very important|very useful|a great deal",
  "very low < low < medium|moderate|average < high < very high",
  "no < maybe|not sure|i don t know|partly|partially|somewhat|sometimes < yes",
  // French
  "pas du tout d accord|tout a fait en desaccord|fortement en desaccord|totalement en desaccord < pas d accord|plutot pas d accord|en desaccord|peu d accord < neutre|ni d accord|ni en accord|moyennement d accord|sans opinion < plutot d accord|assez d accord|d accord|en accord < tout a fait d accord|totalement d accord|entierement d accord|fortement d accord",
  "tres insatisfait|pas du tout satisfait|tres insatisfaite|tres insatisfaisant|pas satisfait du tout < insatisfait|insatisfaite|pas satisfait|peu satisfait|peu satisfaite|plutot insatisfait|plutot pas satisfait|insatisfaisant|peu satisfaisant < neutre|ni satisfait|moyennement satisfait|moyennement|moyen < plutot satisfait|assez satisfait|satisfait|satisfaite|satisfaisant < tres satisfait|tout a fait satisfait|tres satisfaite|tres satisfaisant",
  "jamais|aucune fois < presque jamais|tres rarement < rarement|peu souvent < parfois|quelquefois|de temps en temps|occasionnellement|moyennement < souvent|regulierement|frequemment < tres souvent|la plupart du temps|presque toujours < toujours|systematiquement|tout le temps",
  "tres mauvais|tres mauvaise|tres mal|tres insuffisant|tres faible|tres insuffisante < mauvais|mauvaise|mal|insuffisant|insuffisante|mediocre|faible < moyen|moyenne|passable|acceptable|correct|correcte|suffisant|neutre < bon|bonne|bien|assez bien|assez bon|satisfaisant|eleve|fort < tres bon|tres bonne|tres bien|tres eleve|tres fort < excellent|excellente|parfait",
  "pas du tout|aucunement|nullement|aucun|aucune|nul < tres peu < plutot pas|peu|pas vraiment|pas tellement|un peu|faiblement < moyennement|entre les deux|partiellement|en partie|modere|neutre < plutot|assez|suffisamment|plutot oui < beaucoup|tout a fait|tres|totalement|completement|entierement|enormement|fortement",
  "pas du tout important|sans importance|pas important|pas du tout utile|inutile < peu important|peu importante|peu utile < moyennement important|assez important|aussi important|neutre < important|plutot important|utile < tres important|tres utile|plus important|essentiel",
  "tres difficile < difficile|plutot difficile < moyen|ni facile|neutre|moyennement difficile < facile|plutot facile < tres facile",
  "non|certainement pas < plutot non|probablement pas < peut etre|ne sait pas|je ne sais pas|partiellement|en partie|parfois < plutot oui|probablement < oui|certainement",
  // Arabic
  "لا أوافق بشدة|غير موافق بشدة|أعارض بشدة|لا أوافق إطلاقا < لا أوافق|غير موافق|أعارض < محايد|محايدة|لا أدري < أوافق|موافق|موافقة < أوافق بشدة|موافق بشدة|موافقة بشدة|موافق جدا",
  "غير راض على الإطلاق|غير راض إطلاقا|غير راض بشدة < غير راض|غير راضية < محايد|محايدة|راض إلى حد ما < راض|راضي|راضية < راض جدا|راضي جدا|راضية جدا",
  "أبدا|مطلقا|لا أبدا|إطلاقا < نادرا جدا < نادرا < أحيانا|بعض الأحيان|من حين لآخر < غالبا|كثيرا|في كثير من الأحيان < دائما|باستمرار",
  "ضعيف جدا|سيئ جدا|سيء جدا|رديء جدا|ضعيفة جدا < ضعيف|سيئ|سيء|رديء|ضعيفة < مقبول|متوسط|متوسطة|مقبولة < جيد|جيدة|حسن < جيد جدا|جيدة جدا < ممتاز|ممتازة",
  "إطلاقا|أبدا|لا شيء|بدرجة قليلة جدا|قليلة جدا|منخفضة جدا < قليلا|بدرجة قليلة|قليل|قليلة|منخفضة < إلى حد ما|متوسط|بدرجة متوسطة|متوسطة|نوعا ما < كثيرا|بدرجة كبيرة|كبيرة|كثير|عالية < جدا|بدرجة كبيرة جدا|كبيرة جدا|تماما|كثيرا جدا|عالية جدا",
  "لا < ربما|لا أعرف|أحيانا|إلى حد ما < نعم",
].map { WordFamily($0) }
