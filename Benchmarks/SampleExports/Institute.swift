/// A campus of the fictional Institut Atlas.
enum Campus: Int, CaseIterable, Sendable {
  case rabat, casablanca, fes, agadir

  /// Its id in `surveys/organisation.yaml`.
  var id: String { "\(self)" }

  /// Its name as forms print it.
  var name: Text {
    switch self {
    case .rabat: Text("Rabat", "الرباط", "Rabat")
    case .casablanca: Text("Casablanca", "الدار البيضاء", "Casablanca")
    case .fes: Text("Fès", "فاس", "Fes")
    case .agadir: Text("Agadir", "أكادير", "Agadir")
    }
  }

  /// Its programmes, each with the learners of the first semester.
  var programmes: [(programme: Programme, learners: Int)] {
    switch self {
    case .rabat:
      [(.management, 110), (.software, 120), (.civilEngineering, 80), (.electricalEngineering, 70)]
    case .casablanca:
      [(.management, 150), (.software, 130), (.logistics, 140), (.hospitality, 110)]
    case .fes: [(.management, 70), (.civilEngineering, 65), (.nursing, 60)]
    case .agadir: [(.hospitality, 75), (.logistics, 55), (.nursing, 14)]
    }
  }
}

/// A programme of the institute.
enum Programme: Int, CaseIterable, Sendable {
  case management, software, civilEngineering, electricalEngineering, hospitality, logistics
  case nursing

  /// Its id in `surveys/organisation.yaml`.
  var id: String {
    switch self {
    case .civilEngineering: "civil-engineering"
    case .electricalEngineering: "electrical-engineering"
    default: "\(self)"
    }
  }

  /// Its name as forms print it.
  var name: Text {
    switch self {
    case .management: Text("Gestion et management", "التدبير والإدارة", "Management")
    case .software: Text("Développement informatique", "تطوير البرمجيات", "Software development")
    case .civilEngineering: Text("Génie civil", "الهندسة المدنية", "Civil engineering")
    case .electricalEngineering:
      Text("Génie électrique", "الهندسة الكهربائية", "Electrical engineering")
    case .hospitality: Text("Hôtellerie et tourisme", "الفندقة والسياحة", "Hospitality and tourism")
    case .logistics: Text("Logistique et transport", "اللوجستيك والنقل", "Logistics and transport")
    case .nursing: Text("Soins infirmiers", "العلوم التمريضية", "Nursing")
    }
  }
}

/// A group of people that is asked.
enum Group: Int, CaseIterable, Sendable {
  case learner, parent, employer, staff

  /// Its id in `surveys/organisation.yaml`.
  var id: String { "\(self)" }

  /// What it is asked.
  var questionnaire: Questionnaire {
    switch self {
    case .learner: .learner
    case .parent: .parent
    case .employer: .employer
    case .staff: .staff
    }
  }

  /// Whether its forms ask for the programme.
  var hasProgramme: Bool { self != .staff }
}

/// A semester in which everyone is asked once, counted from 2022-2023-S1.
struct Semester: Hashable, Comparable, Sendable {
  let index: Int

  static let all = (0..<7).map(Semester.init(index:))

  /// The calendar year in which its academic year starts.
  var firstYear: Int { 2022 + index / 2 }
  var isFirstOfYear: Bool { index.isMultiple(of: 2) }
  /// Its id in `surveys/organisation.yaml`.
  var id: String { "\(firstYear)-\(firstYear + 1)-S\(isFirstOfYear ? 1 : 2)" }

  /// The first day on which forms are open.
  var opening: Moment {
    isFirstOfYear
      ? Moment(year: firstYear + 1, month: 1, day: 8)
      : Moment(year: firstYear + 1, month: 5, day: 22)
  }
  /// For how many days forms are open.
  var openDays: Int { isFirstOfYear ? 17 : 24 }

  static func < (left: Semester, right: Semester) -> Bool { left.index < right.index }
}
