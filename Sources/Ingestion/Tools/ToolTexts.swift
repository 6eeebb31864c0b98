/// What tools write for no, in the languages of their interfaces; the Arabic words are likely ones.
let noTexts = ["0", "false", "no", "n", "faux", "non", "falsch", "nein", "خطأ", "لا", "خاطئ", "否"]
