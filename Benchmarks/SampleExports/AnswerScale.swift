/// The scales on which questions are answered.
enum AnswerScale: Sendable {
  case agreement, satisfaction, frequency, expectations, usefulness, yesNo, recommendation

  /// How many options the scale has.
  var count: Int {
    switch self {
    case .agreement, .satisfaction, .frequency, .expectations: 5
    case .usefulness: 4
    case .yesNo: 2
    case .recommendation: 11
    }
  }

  /// Where the options part on the latent line, lowest first; 0 is the bound of the favourable side.
  var thresholds: [Double] {
    switch self {
    case .agreement, .satisfaction, .frequency, .expectations: [-1.7, -0.9, 0, 1.2]
    case .usefulness: [-1.2, 0, 1.2]
    case .yesNo: [0]
    case .recommendation: [-3.2, -2.8, -2.4, -2, -1.6, -1.2, -0.75, -0.2, 0.5, 1.3]
    }
  }

  /// The code of an option counted from 0, as a tool exports it.
  func code(_ option: Int) -> String {
    switch self {
    case .recommendation: String(option)
    case .yesNo: option == 1 ? "Y" : "N"
    default: String(option + 1)
    }
  }

  /// The label of an option counted from 0.
  func label(_ option: Int, in language: Language) -> String {
    self == .recommendation ? String(option) : labels[option][language]
  }

  /// What a respondent ticks whom the question does not concern.
  var notApplicable: Text {
    switch self {
    case .usefulness:
      Text("Je n'ai suivi aucune formation", "لم أتابع أي تكوين", "I followed no training")
    default: Text("Sans objet", "لا ينطبق", "Not applicable")
    }
  }

  private var labels: [Text] {
    switch self {
    case .agreement: Self.agreementLabels
    case .satisfaction: Self.satisfactionLabels
    case .frequency: Self.frequencyLabels
    case .expectations: Self.expectationsLabels
    case .usefulness: Self.usefulnessLabels
    case .yesNo: [Text("Non", "لا", "No"), Text("Oui", "نعم", "Yes")]
    case .recommendation: []
    }
  }

  private static let agreementLabels = [
    Text("Pas du tout d'accord", "لا أوافق بشدة", "Strongly disagree"),
    Text("Pas d'accord", "لا أوافق", "Disagree"),
    Text("Neutre", "محايد", "Neutral"),
    Text("D'accord", "أوافق", "Agree"),
    Text("Tout à fait d'accord", "أوافق بشدة", "Strongly agree"),
  ]
  private static let satisfactionLabels = [
    Text("Très insatisfait", "غير راض على الإطلاق", "Very dissatisfied"),
    Text("Insatisfait", "غير راض", "Dissatisfied"),
    Text("Neutre", "محايد", "Neutral"),
    Text("Satisfait", "راض", "Satisfied"),
    Text("Très satisfait", "راض جدا", "Very satisfied"),
  ]
  private static let frequencyLabels = [
    Text("Jamais", "أبدا", "Never"),
    Text("Rarement", "نادرا", "Rarely"),
    Text("Parfois", "أحيانا", "Sometimes"),
    Text("Souvent", "غالبا", "Often"),
    Text("Toujours", "دائما", "Always"),
  ]
  private static let expectationsLabels = [
    Text("Très en dessous de nos attentes", "أدنى بكثير من توقعاتنا", "Far below our expectations"),
    Text("En dessous de nos attentes", "أدنى من توقعاتنا", "Below our expectations"),
    Text("Proche de nos attentes", "قريب من توقعاتنا", "Close to our expectations"),
    Text("Conforme à nos attentes", "في مستوى توقعاتنا", "Meets our expectations"),
    Text("Au-delà de nos attentes", "يفوق توقعاتنا", "Exceeds our expectations"),
  ]
  private static let usefulnessLabels = [
    Text("Inutiles", "غير مفيدة", "Not useful"),
    Text("Peu utiles", "قليلة الفائدة", "Slightly useful"),
    Text("Utiles", "مفيدة", "Useful"),
    Text("Très utiles", "مفيدة جدا", "Very useful"),
  ]
}
