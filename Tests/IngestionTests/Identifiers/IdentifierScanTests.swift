import Findings
import Testing

@testable import Ingestion

@Suite struct IdentifierScanTests {
  private func found(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return identifiers(in: text).map { identifier in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[identifier.range])
      return "\(identifier.kind.rawValue): \(String(view))"
    }
  }

  @Test(
    arguments: [
      ("Écrivez-moi à ahmed.alami@gmail.com, merci", ["email: ahmed.alami@gmail.com"]),
      ("ahmed @ gmail.com", ["email: ahmed @ gmail.com"]),
      ("ahmed(at)um5.ac.ma.", ["email: ahmed(at)um5.ac.ma"]),
      ("ahmed.alami@gmail", ["email: ahmed.alami@gmail"]),
      ("بريدي sara_99@outlook.fr شكرا", ["email: sara_99@outlook.fr"]),
      ("tél 0612345678 svp", ["phone: 0612345678"]),
      ("06 12 34 56 78", ["phone: 06 12 34 56 78"]),
      ("06.12.34.56.78 ou 05-37-12-34-56", ["phone: 06.12.34.56.78", "phone: 05-37-12-34-56"]),
      ("0612-345-678", ["phone: 0612-345-678"]),
      ("note 15 0612345678", ["phone: 0612345678"]),
      ("+212 6 12 34 56 78", ["phone: +212 6 12 34 56 78"]),
      ("+212(0)612345678", ["phone: +212(0)612345678"]),
      ("00212 661-23-45-67", ["phone: 00212 661-23-45-67"]),
      ("212612345678", ["phone: 212612345678"]),
      ("+33 6 12 34 56 78", ["phone: +33 6 12 34 56 78"]),
      ("0033612345678", ["phone: 0033612345678"]),
      ("اتصلوا بي ٠٦١٢٣٤٥٦٧٨ من فضلكم", ["phone: ٠٦١٢٣٤٥٦٧٨"]),
      ("رقمي ٠٦ ١٢ ٣٤ ٥٦ ٧٨", ["phone: ٠٦ ١٢ ٣٤ ٥٦ ٧٨"]),
      ("06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", ["phone: 06\u{A0}12\u{A0}34\u{A0}56\u{A0}78"]),
      ("ma carte AB123456", ["national-id: AB123456"]),
      ("CIN : bk 123456", ["national-id: bk 123456"]),
      ("j'ai le code massar G130012345", ["national-id: G130012345"]),
      ("CNE n° 1234567890", ["national-id: 1234567890"]),
      ("passeport AB1234567.", ["national-id: AB1234567"]),
      ("رقم مسار 123456789", ["national-id: 123456789"]),
      ("depuis 192.168.10.24 seulement", ["ip-address: 192.168.10.24"]),
      ("2001:db8:85a3::8a2e:370:7334", ["ip-address: 2001:db8:85a3::8a2e:370:7334"]),
      ("M. Alami explique bien", ["name: Alami"]),
      ("Merci à Mme Fatima Zahra El Idrissi pour tout", ["name: Fatima Zahra El Idrissi"]),
      ("Dr. Bennani et Mr Tazi", ["name: Bennani", "name: Tazi"]),
      ("prof Hassan est absent", ["name: Hassan"]),
      ("Je m’appelle ahmed alami et je suis en L2", ["name: ahmed alami"]),
      ("mon prénom est Sara", ["name: Sara"]),
      ("my name is John Smith and I like it", ["name: John Smith"]),
      ("Hello, my name's Omar.", ["name: Omar"]),
      ("اسمي أحمد العلوي وأنا طالب", ["name: أحمد العلوي"]),
      ("السيد بناني رائع", ["name: بناني"]),
    ])
  func `what tells who somebody is`(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    arguments: [
      "salle 06", "S2 12.5 ) 2025-2026", "note 15/20", "2025-2026", "1 200 DH", "12 000,50 DH",
      "de 15000 DH à 20000 DH",
      "le 06/07/2025 à 12:30", "06-07-2025 10 heures", "2025-06-07 08:30:00", "06/07/2025 12 30",
      "bac+5 2019 2020 2021", "à 120 %", "de 8h30 à 10h15", "8.8", "version 2.1.3.4", "S1 2025",
      "salles 05, 06, 07, 08, 09", "ISO 21001", "chapitre 1.2.3", "15000 étudiants", "groupe B12",
      "@ la bibliothèque", "tod@s", "3 - Plutôt satisfait", "std::vector", "12:30:15", "10^6",
      "M. le directeur est absent", "Madame la Directrice", "Monsieur Le Directeur", "niveau M2",
      "le prof explique bien", "السيد المدير", "السيدة المديرة رائعة", "الأستاذ يشرح جيدا",
      "My name is not important", "je m'appelle pas", "Le nom est mal choisi", "the name is fine",
      "on m'a dit", "100 000 000", "+20 %", "2+2=4", "0,5 point", "1/2", "08 h 00", "N° 12345",
      "Il y a 1234567890 raisons", "http://ecole.ma/cours/12", "Q01[SQ001]", "[…] etc.",
    ])
  func `what does not`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `a masked text keeps all else and is masked once for all`() {
    let text = "Bonjour, appelez-moi au 06 12 34 56 78 ou a@b.ma (Mme Tazi) 😀."
    let (once, kinds) = masked(text)
    #expect(once == "Bonjour, appelez-moi au [•••] ou [•••] (Mme [•••]) 😀.")
    #expect(kinds == [.phone, .email, .name])
    #expect(masked(once).text == once)
    #expect(masked(once).kinds.isEmpty)
    #expect(withoutIdentifiers(text) == "Bonjour, appelez-moi au [•••] ou [•••] (Mme Tazi) 😀.")
  }
}
