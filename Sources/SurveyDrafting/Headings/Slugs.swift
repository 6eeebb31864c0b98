import SurveyModel

/// Short ids that are readable, each given once.
struct SlugMaker {
  private var used: Set<String> = []

  /// An id made of a text's telling words, or the fallback where it has no Latin letters.
  mutating func slug(of text: String, fallback: String, words limit: Int = 5) -> String {
    let words = latin(text).split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.map(String.init)
    let telling = words.filter { !emptyWords.contains($0) }
    let isReadable = telling.contains { $0.contains(where: \.isLetter) && $0.count > 1 }
    var slug = ""
    for word in isReadable ? telling.prefix(limit) : [] {
      let longer = slug.isEmpty ? String(word.prefix(32)) : slug + "-" + word
      if longer.count > 40 { break }
      slug = longer
    }
    return unique(slug.isEmpty ? fallback : slug)
  }

  /// The id itself, or with a number behind it where it is taken.
  mutating func unique(_ slug: String) -> String {
    var name = slug
    var number = 2
    while !used.insert(name).inserted {
      name = "\(slug)-\(number)"
      number += 1
    }
    return name
  }
}

/// A text in lower case without accents and ligatures.
private func latin(_ text: String) -> String {
  normalised(text).replacing("œ", with: "oe").replacing("æ", with: "ae").replacing("ß", with: "ss")
    .replacing("ø", with: "o").replacing("ł", with: "l")
}

/// Words that tell nothing in an id.
private let emptyWords = Set(
  """
  a an the of and or to in on for with by at is are was were be been do does did you your i my me we \
  our it its this that these those what which how when where who have has had please from as if \
  le la les l un une des du de d et ou a au aux en dans sur pour par avec est sont etes etait vous \
  votre vos je j ma mon mes nous notre nos ce cet cette ces il elle on que qu qui quel quelle quels \
  quelles comment c s t n se y ne strong br p
  """.split { $0 == " " || $0 == "\n" }.map(String.init))
