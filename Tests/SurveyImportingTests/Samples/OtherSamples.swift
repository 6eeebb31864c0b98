@testable import SurveyImporting

/// Definitions in the real shapes of Qualtrics, SurveyJS and XLSForm.
enum OtherSamples {
  static let qualtrics = file(
    "course.qsf",
    """
    {"SurveyEntry": {"SurveyID": "SV_1", "SurveyName": "Course feedback", "SurveyLanguage": "EN"},
     "SurveyElements": [
      {"Element": "BL", "Payload": {"0": {"Type": "Default", "Description": "Teaching", "ID": "BL_1",
        "BlockElements": [{"Type": "Question", "QuestionID": "QID2"},
          {"Type": "Page Break"}, {"Type": "Question", "QuestionID": "QID1"},
          {"Type": "Question", "QuestionID": "QID5"}, {"Type": "Question", "QuestionID": "QID6"},
          {"Type": "Question", "QuestionID": "QID7"}, {"Type": "Question", "QuestionID": "QID8"}]},
        "1": {"Type": "Trash", "Description": "Trash", "ID": "BL_2",
        "BlockElements": [{"Type": "Question", "QuestionID": "QID3"}]}}},
      {"Element": "FL", "Payload": {"Flow": [{"Type": "Block", "ID": "BL_1"}]}},
      {"Element": "SQ", "PrimaryAttribute": "QID1", "Payload": {
        "QuestionText": "How do you feel<br>about <b>squash</b>?", "DataExportTag": "Q1",
        "QuestionType": "MC", "Selector": "SAVR", "SubSelector": "TX",
        "QuestionDescription": "How do you feel about squash?", "QuestionID": "QID1",
        "Choices": {"1": {"Display": "Dissatisfied"}, "2": {"Display": "Satisfied"},
          "4": {"Display": "No basis for evaluation"}, "5": {"Display": "Other", "TextEntry": "true"}},
        "ChoiceOrder": ["1", "2", "5", "4"], "RecodeValues": {"1": "1", "2": "2", "4": "-1", "5": "3"},
        "Language": {"FR": {"QuestionText": "Que pensez-vous de la courge ?",
          "Choices": {"1": {"Display": "Insatisfait"}, "2": {"Display": "Satisfait"}}}}}},
      {"Element": "SQ", "PrimaryAttribute": "QID2", "Payload": {
        "QuestionText": "Rate these", "DataExportTag": "Q2", "QuestionType": "Matrix",
        "Selector": "Likert", "SubSelector": "SingleAnswer", "QuestionDescription": "Rate these",
        "QuestionID": "QID2", "Choices": {"1": {"Display": "Pace"}, "2": {"Display": "Rooms"}},
        "ChoiceOrder": ["2", "1"], "ChoiceDataExportTags": {"1": "pace", "2": "rooms"},
        "Answers": {"1": {"Display": "Strongly disagree"}, "2": {"Display": "Disagree"},
          "3": {"Display": "Neither agree nor disagree"}, "4": {"Display": "Agree"},
          "5": {"Display": "Strongly agree"}}, "AnswerOrder": [5, 4, 3, 2, 1]}},
      {"Element": "SQ", "PrimaryAttribute": "QID3", "Payload": {"QuestionText": "Old", "QuestionType": "TE",
        "Selector": "SL", "DataExportTag": "Q3", "QuestionID": "QID3"}},
      {"Element": "SQ", "PrimaryAttribute": "QID5", "Payload": {"QuestionText": "What did you use?",
        "DataExportTag": "Q5", "QuestionType": "MC", "Selector": "MAVR", "QuestionID": "QID5",
        "DisplayLogic": {"0": {}}, "Choices": [null, {"Display": "Library"}, {"Display": "Canteen"}]}},
      {"Element": "SQ", "PrimaryAttribute": "QID6", "Payload": {"QuestionText": "How likely?",
        "DataExportTag": "Q6", "QuestionType": "Slider", "Selector": "HSLIDER", "QuestionID": "QID6",
        "Choices": {"1": {"Display": "To come back"}},
        "Configuration": {"CSSliderMin": 0, "CSSliderMax": 10}}},
      {"Element": "SQ", "PrimaryAttribute": "QID7", "Payload": {"QuestionText": "Put in order",
        "DataExportTag": "Q7", "QuestionType": "RO", "Selector": "DND", "QuestionID": "QID7",
        "Choices": {"1": {"Display": "Pace"}, "2": {"Display": "Rooms"}}}},
      {"Element": "SQ", "PrimaryAttribute": "QID8", "Payload": {"QuestionText": "Click here",
        "DataExportTag": "Q8", "QuestionType": "HeatMap", "Selector": "Image", "QuestionID": "QID8"}}
     ]}
    """)

  static let surveyJS = file(
    "course.json",
    """
    {"title": {"default": "Course", "fr": "Cours", "ar": "المقرر"}, "locale": "en",
     "pages": [{"name": "p1", "title": {"default": "Teaching", "fr": "Enseignement"}, "elements": [
       {"type": "rating", "name": "overall", "title": {"default": "Overall?", "fr": "Globalement ?"},
        "rateMin": 0, "rateMax": 10},
       {"type": "matrix", "name": "quality", "title": "Quality",
        "columns": [{"value": 1, "text": "Poor"}, {"value": 2, "text": "Fair"}, {"value": 3, "text": "Fine"}],
        "rows": [{"value": "pace", "text": {"default": "Pace", "fr": "Rythme"}}, "rooms"]},
       {"type": "panel", "name": "inner", "visibleIf": "{overall} > 5", "elements": [
         {"type": "checkbox", "name": "used", "title": "Used", "hasOther": true,
          "choices": ["library", {"value": "canteen", "text": {"default": "Canteen", "fr": "Cantine"}}]},
         {"type": "boolean", "name": "again", "title": "Again?"},
         {"type": "ranking", "name": "order", "choices": ["a", "b", "c"]}]},
       {"type": "text", "name": "mail", "inputType": "email", "title": "Your e-mail address"},
       {"type": "text", "name": "hours", "inputType": "number", "min": 0, "max": 40, "title": "Hours"},
       {"type": "comment", "name": "more", "title": "What else?"},
       {"type": "signaturepad", "name": "sign"},
       {"type": "html", "name": "thanks", "html": "<p>Thanks</p>"}]}]}
    """)

  static let xlsFormSurvey = file(
    "survey.csv",
    """
    type,name,label::Français (fr),label::العربية (ar),relevant,appearance,parameters
    start,start,,,,,
    begin_group,teaching,Enseignement,التدريس,,,
    select_one agree,clear,Les explications sont claires,الشروح واضحة,,likert,
    select_multiple services,used,Services utilisés,الخدمات المستعملة,,,
    end_group,,,,,,
    select_one sites or_other,site,Votre site,موقعك,,,
    range,note,Une note,نقطة,,,start=0 end=10 step=1
    rank services,order,Vos priorités,أولوياتك,,,
    text,why,Pourquoi ?,لماذا؟,${clear} = '1',,
    geopoint,place,Où ?,أين؟,,,
    note,thanks,Merci,شكرا,,,

    """)

  static let xlsFormChoices = file(
    "choices.csv",
    """
    list_name,name,label::Français (fr),label::العربية (ar)
    agree,1,Pas du tout d'accord,غير موافق تماما
    agree,2,Plutôt pas d'accord,غير موافق
    agree,3,Plutôt d'accord,موافق
    agree,4,Tout à fait d'accord,موافق تماما
    agree,99,Sans objet,لا ينطبق
    services,library,Bibliothèque,المكتبة
    services,canteen,Cantine,المطعم
    sites,rabat,Rabat,الرباط
    sites,fes,Fès,فاس

    """)

  /// Both sheets in one file, with their names in the first column.
  static let xlsFormInOne = file(
    "form.csv",
    """
    survey,,,
    ,type,name,label
    ,select_one yn,again,Would you come again?
    ,text,more,What else?
    choices,,,
    ,list_name,name,label
    ,yn,yes,Yes
    ,yn,no,No
    settings,,,
    ,form_title,form_id,
    ,Course feedback,course,

    """)

  static let all: [[ImportedFile]] = [
    [LimeSurveySamples.structure], [LimeSurveySamples.olderStructure], [LimeSurveySamples.table],
    [qualtrics], [surveyJS], [xlsFormSurvey, xlsFormChoices], [xlsFormInOne],
  ]

  private static func file(_ name: String, _ text: String) -> ImportedFile {
    ImportedFile(name: name, bytes: Array(text.utf8))
  }
}
