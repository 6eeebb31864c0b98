import SurveyModel

extension Scale {
  /// Five degrees of agreement, with a middle.
  static let agreement5 = Scale(
    builtIn: "agreement-5",
    [
      ScaleOption(
        1, "Pas du tout d'accord", "لا أوافق بشدة", "Strongly disagree", also: strongDisagreement),
      ScaleOption(2, "Plutôt pas d'accord", "لا أوافق", "Disagree", also: disagreement),
      ScaleOption(
        3, "Ni d'accord ni pas d'accord", "محايد", "Neither agree nor disagree",
        also: [
          "Ni en accord ni en désaccord", "Ni d'accord, ni pas d'accord",
          "Ni d'accord ni en désaccord",
          "Ni en accord, ni en désaccord", "Neutre", "Moyennement d'accord",
          "Neither disagree nor agree", "Neither agree or disagree", "Neutral", "Undecided",
          "محايدة", "محايد(ة)", "محايد/ة", "لا أوافق ولا أعارض", "لا أوافق ولا أرفض",
          "لست موافقا ولا معارضا", "لا أتفق ولا أختلف",
        ]),
      ScaleOption(4, "Plutôt d'accord", "أوافق", "Agree", also: agreement),
      ScaleOption(
        5, "Tout à fait d'accord", "أوافق بشدة", "Strongly agree", also: strongAgreement),
    ], satisfied: ["4", "5"], dissatisfied: ["1", "2"])

  /// Four degrees of agreement, without a middle.
  static let agreement4 = Scale(
    builtIn: "agreement-4",
    [
      ScaleOption(
        1, "Pas du tout d'accord", "لا أوافق بشدة", "Strongly disagree", also: strongDisagreement),
      ScaleOption(2, "Plutôt pas d'accord", "لا أوافق", "Disagree", also: disagreement),
      ScaleOption(3, "Plutôt d'accord", "أوافق", "Agree", also: agreement),
      ScaleOption(
        4, "Tout à fait d'accord", "أوافق بشدة", "Strongly agree", also: strongAgreement),
    ], satisfied: ["3", "4"], dissatisfied: ["1", "2"])

  private static let strongDisagreement = [
    "Pas d'accord du tout", "Totalement en désaccord", "Fortement en désaccord",
    "Tout à fait en désaccord", "Fortement en désaccord", "Complètement en désaccord",
    "Entièrement en désaccord", "Absolument pas d'accord", "Vraiment pas d'accord",
    "Très en désaccord",
    "Definitely disagree", "Completely disagree", "Totally disagree", "Fully disagree",
    "Disagree strongly", "Disagree completely", "Do not agree at all",
    "غير موافق بشدة", "غير موافقة بشدة", "غير موافق إطلاقا", "غير موافقة إطلاقا",
    "غير موافق على الإطلاق", "غير موافقة على الإطلاق", "غير موافق أبدا", "غير موافق نهائيا",
    "لا أوافق إطلاقا", "لا أوافق على الإطلاق", "لا أوافق أبدا", "لا أوافق نهائيا",
    "لا أوافق مطلقا", "أعارض بشدة", "معارض بشدة", "أرفض بشدة", "لا أتفق بشدة", "لا أتفق إطلاقا",
    "لا أتفق على الإطلاق", "لا أتفق أبدا",
  ]

  private static let disagreement = [
    "Pas d'accord", "Peu d'accord", "En désaccord", "Plutôt en désaccord", "Pas vraiment d'accord",
    "Pas tellement d'accord", "Plutôt pas en accord",
    "Somewhat disagree", "Mostly disagree", "Tend to disagree", "Rather disagree",
    "Disagree somewhat", "Slightly disagree", "Do not agree",
    "غير موافق", "غير موافقة", "أعارض", "معارض", "معارضة", "لا أتفق", "أرفض",
  ]

  private static let agreement = [
    "D'accord", "Assez d'accord", "En accord", "Plutôt en accord",
    "Somewhat agree", "Mostly agree", "Tend to agree", "Rather agree", "Agree somewhat",
    "Slightly agree",
    "موافق", "موافقة", "أتفق", "متفق", "متفقة",
  ]

  private static let strongAgreement = [
    "Totalement d'accord", "Entièrement d'accord", "Complètement d'accord", "Parfaitement d'accord",
    "Fortement d'accord", "Fortement en accord", "Tout à fait en accord", "Totalement en accord",
    "Absolument d'accord", "Vraiment d'accord", "Très d'accord",
    "Definitely agree", "Completely agree", "Totally agree", "Fully agree", "Agree strongly",
    "Agree completely",
    "موافق بشدة", "موافقة بشدة", "موافق تماما", "موافقة تماما", "موافق جدا", "موافقة جدا",
    "أوافق تماما", "أوافق جدا", "أوافق كليا", "موافق كليا", "أتفق بشدة", "أتفق تماما",
    "متفق بشدة", "متفق تماما",
  ]
}
