import SurveyLoading
import SurveyModel
import Testing

@Suite struct BuiltInScaleTests {
  @Test func `the built-in scales are the announced ones`() {
    #expect(
      BuiltInScales.all.map(\.id) == [
        "agreement-5", "agreement-4", "satisfaction-5", "satisfaction-4", "frequency-5",
        "quality-5", "yes-no", "recommend-11", "rating-5",
      ])
    #expect(BuiltInScales.all.map(\.options.count) == [5, 4, 5, 4, 5, 5, 2, 11, 5])
  }

  @Test(arguments: BuiltInScales.all)
  func `no label means two things`(scale: Scale) {
    var meanings: [String: Set<String>] = [:]
    for option in scale.options {
      for text in option.labels.all + option.synonyms + [option.code.rawValue] {
        meanings[normalised(text), default: []].insert(option.code.rawValue)
      }
    }
    for text in scale.notApplicable { meanings[normalised(text), default: []].insert("n/a") }
    for text in scale.noAnswer { meanings[normalised(text), default: []].insert("none") }
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
    #expect(meanings[""] == nil)
  }

  @Test(arguments: BuiltInScales.all)
  func `options are labelled in each language, ordered and judged`(scale: Scale) {
    #expect(
      scale.options.allSatisfy { option in Language.allCases.allSatisfy { option.labels[$0] != nil }
      })
    #expect(scale.options.map(\.score) == scale.options.map(\.score).sorted())
    #expect(scale.judgesSatisfaction && !scale.dissatisfied.isEmpty)
    #expect(scale.satisfied.isDisjoint(with: scale.dissatisfied))
    #expect(scale.satisfied.union(scale.dissatisfied).isSubset(of: scale.options.map(\.code)))
  }

  @Test(arguments: [
    ("agreement-5", "tout a fait d’accord", "5"), ("agreement-5", "موافق بشدّة", "5"),
    ("agreement-5", "Neither Agree nor Disagree", "3"), ("agreement-5", "غير موافقٍ", "2"),
    ("agreement-4", "PLUTÔT D'ACCORD", "3"), ("satisfaction-5", "Très satisfait·e", "5"),
    ("satisfaction-5", "Satisfait(e)", "4"),
    ("satisfaction-5", "ni satisfait(e) ni insatisfait(e)", "3"),
    ("satisfaction-5", "Very Unsatisfied", "1"), ("satisfaction-5", "راضٍ جداً", "5"),
    ("satisfaction-4", "Plutôt insatisfaite", "2"), ("satisfaction-4", "غير راضية", "2"),
    ("frequency-5", "أحياناً", "3"), ("quality-5", "Très bonne", "5"), ("yes-no", "OUI", "yes"),
    ("yes-no", "Y", "yes"), ("recommend-11", "١٠", "10"), ("rating-5", "★★★☆☆", "3"),
    ("rating-5", "4", "4"),
  ])
  func `people's spellings are found`(id: ScaleID, text: String, code: OptionCode) throws {
    let scale = try #require(BuiltInScales.scale(id))
    let found = scale.options.filter { option in
      (option.labels.all + option.synonyms + [option.code.rawValue]).map(normalised)
        .contains(normalised(text))
    }
    #expect(found.map(\.code) == [code])
  }

  @Test func `a wording with two places on usual scales is on none`() throws {
    let quality = try #require(BuiltInScales.scale("quality-5"))
    #expect(!quality.options.flatMap(\.synonyms).map(normalised).contains("excellent"))
  }
}
