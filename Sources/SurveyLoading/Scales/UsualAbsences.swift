/// Labels for "this question does not concern me".
let usualNotApplicable: [String] =
  [
    "Sans objet", "S.O.", "S/O", "Non applicable", "Ne s'applique pas", "Pas applicable",
    "Ne me concerne pas", "Cela ne me concerne pas",
    "Not applicable", "N/A", "NA", "N.A.", "N/A (not applicable)", "Not applicable (N/A)",
    "Does not apply", "Doesn't apply", "Does not apply to me", "Not relevant", "Not concerned",
    "لا ينطبق", "لا ينطبق علي", "لا تنطبق", "غير منطبق", "غير قابل للتطبيق", "لا يعنيني",
    "لا يخصني", "غير معني", "غير معنية",
  ]
  + inclusive(["Non concerné", "Pas concerné", "Je ne suis pas concerné"])

/// Labels for "I prefer not to say" and for having no answer or opinion.
let usualNoAnswer: [String] = [
  "Ne souhaite pas répondre", "Je ne souhaite pas répondre", "Ne veut pas répondre",
  "Préfère ne pas répondre", "Je préfère ne pas répondre", "Je préfère ne pas le dire",
  "Préfère ne pas se prononcer", "Ne se prononce pas", "Je ne me prononce pas", "Sans réponse",
  "Pas de réponse", "Aucune réponse", "Sans opinion", "Sans avis", "Pas d'avis", "Aucun avis",
  "Je n'ai pas d'avis", "Ne sait pas", "Ne sais pas", "Je ne sais pas", "NSP", "NSPP",
  "Prefer not to say", "Prefer not to answer", "I prefer not to say", "I prefer not to answer",
  "I'd rather not say", "Rather not say", "No answer", "No response", "No opinion", "Don't know",
  "I don't know", "Do not know", "DK",
  "أفضل عدم الإجابة", "أفضل عدم الجواب", "أفضل ألا أجيب", "أفضل عدم القول", "أفضل عدم الإفصاح",
  "لا أرغب في الإجابة", "لا أرغب بالإجابة", "لا أريد الإجابة", "بدون إجابة", "بدون جواب",
  "لا إجابة", "لا جواب", "لا يوجد جواب", "بدون رأي", "لا رأي", "لا رأي لي", "لا رأي لدي",
  "لا أعرف", "لا أعلم", "لا أدري",
]
