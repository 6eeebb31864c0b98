/// A form that was open on some campuses to one group, and the responses that it received.
struct Form: Sendable {
  let name: String
  let group: Group
  let campuses: [Campus]
  let language: Language
  var semesters = Semester.all
  /// The share of respondents who leave before the end, for tools that keep partial responses.
  var partialRate = 0.0
  /// Whether people may tick that a question does not concern them.
  var offersNotApplicable = true
  /// Whether comments come in the form's language and letters of its code page only.
  var isPlain = false

  /// The responses in the order of submission, numbered.
  func responses() -> [Response] {
    var responses: [Response] = []
    for semester in semesters {
      for campus in campuses {
        for programme in programmes(of: campus) {
          var respondent = Respondent(
            form: self, campus: campus, programme: programme, semester: semester)
          responses += respondent.responses()
        }
      }
    }
    responses.sort { $0.submitted < $1.submitted }
    for index in responses.indices { responses[index].number = index + 1 }
    return responses
  }

  /// The programmes from which respondents come; one nil where nobody is asked for it.
  private func programmes(of campus: Campus) -> [Programme?] {
    group.hasProgramme ? campus.programmes.map(\.programme) : [nil]
  }
}
