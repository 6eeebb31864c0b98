/// French texts that end in a masculine adjective, in the forms in which they are written for all:
/// satisfait, satisfaite, satisfait(e), satisfait·e, satisfait.e, satisfait-e, satisfait/e, and
/// their plurals.
func inclusive(_ masculine: [String]) -> [String] { masculine.flatMap { inclusive($0) } }

/// The forms of one text.
func inclusive(_ masculine: String) -> [String] {
  let endings = [
    "", "e", "(e)", "·e", "•e", "‧e", ".e", "-e", "/e", "s", "es", "(e)s", "·e·s", "·es", ".e.s",
    "-e-s",
  ]
  return endings.map { masculine + $0 }
}

/// Arabic texts in which `راض` stands for the adjective, in its masculine, feminine and common
/// written forms.
func arabicSatisfied(_ patterns: [String]) -> [String] {
  let forms = [
    "راض", "راضي", "راضية", "راض(ة)", "راضي(ة)", "راض/ة", "راضي/ة", "راض/راضية", "راض / راضية",
  ]
  return patterns.flatMap { pattern in forms.map { pattern.replacing("راض", with: $0) } }
}
