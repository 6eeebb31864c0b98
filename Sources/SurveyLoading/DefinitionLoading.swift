package import Findings
package import SurveyModel

/// What a workspace's definition files hold, and all that is wrong with them.
package struct LoadedDefinitions: Sendable {
  /// The definitions; nil where a problem makes them unusable.
  package var definitions: Definitions?
  /// All problems of all files, by file and place.
  package var problems: [DefinitionProblem]
  /// The files that were read, by name, so that their bytes can be recorded.
  package var files: [DefinitionFile]
}

/// The names of the two files that are no survey.
package enum DefinitionFileName {
  package static let organisation = "organisation.yaml"
  package static let objectives = "objectives.yaml"
}

/// Loads and checks the files of a workspace's `surveys` folder.
///
/// `organisation.yaml` must be there, `objectives.yaml` may be; each other file is a survey.
package func loadDefinitions(files: [DefinitionFile]) -> LoadedDefinitions {
  var loading = DefinitionLoading(files: files)
  return loading.run()
}

/// One run over all files.
private struct DefinitionLoading {
  private let files: [DefinitionFile]
  private var log = ProblemLog()
  /// The roots of the files that are YAML, by file name.
  private var roots: [String: DefinitionNode] = [:]

  init(files: [DefinitionFile]) {
    self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  mutating func run() -> LoadedDefinitions {
    composeAll()
    checkShapes()
    checkReferences()
    let organisation = roots[DefinitionFileName.organisation]
      .flatMap { readOrganisation($0, log: &log) }
    let surveys = readSurveys()
    let objectives =
      roots[DefinitionFileName.objectives].map { readObjectives($0, log: &log) } ?? []
    checkObjectives(objectives, surveys: surveys)
    var definitions: Definitions?
    if let organisation, !log.hasStop {
      definitions = Definitions(
        organisation: organisation,
        surveys: surveys.sorted { ($0.id, $0.version) < ($1.id, $1.version) },
        objectives: objectives)
    }
    return LoadedDefinitions(definitions: definitions, problems: log.sorted, files: files)
  }

  private mutating func composeAll() {
    let organisation = DefinitionFile(name: DefinitionFileName.organisation, bytes: [])
    if !files.contains(where: { $0.name == organisation.name }) {
      log.add(.missingFile, file: organisation.path)
    }
    for file in files {
      do {
        let root = try composeYAML(file.bytes)
        roots[file.name] = DefinitionNode(root: root, file: file.path)
      } catch {
        log.add(error.problem, file: file.path, mark: error.mark)
      }
    }
  }

  private var surveyRoots: [DefinitionNode] {
    files.map(\.name)
      .filter { $0 != DefinitionFileName.organisation && $0 != DefinitionFileName.objectives }
      .compactMap { roots[$0] }
  }

  private mutating func checkShapes() {
    let languages = roots[DefinitionFileName.organisation].map(readLanguages) ?? []
    var checker = ShapeChecker(languages: languages, log: log)
    for file in files {
      guard let root = roots[file.name] else { continue }
      let shape: MappingShape =
        switch file.name {
        case DefinitionFileName.organisation: .organisation
        case DefinitionFileName.objectives: .objectives
        default: .survey
        }
      checker.check(root, against: .mapping(shape))
    }
    log = checker.log
  }

  private mutating func checkReferences() {
    let objectives = roots[DefinitionFileName.objectives]
    let isUnreadable =
      objectives == nil && files.contains { $0.name == DefinitionFileName.objectives }
    var checker = ReferenceChecker(
      organisation: roots[DefinitionFileName.organisation], objectives: objectives,
      isObjectivesFileUnreadable: isUnreadable, log: log)
    for root in surveyRoots { checker.checkSurvey(root) }
    if let objectives { checker.checkObjectives(objectives) }
    log = checker.log
  }

  private mutating func readSurveys() -> [Survey] {
    var surveys: [Survey] = []
    for root in surveyRoots {
      guard let survey = readSurvey(root, log: &log) else { continue }
      if surveys.contains(where: { $0.id == survey.id && $0.version == survey.version }),
        let place = root[.survey]
      {
        log.add(.duplicateID("\(survey.id) \(survey.version)"), at: place)
      }
      surveys.append(survey)
    }
    return surveys
  }

  /// Notes objectives that no item serves and means that no scale of theirs can reach.
  private mutating func checkObjectives(_ objectives: [Objective], surveys: [Survey]) {
    // A survey that can't be read may have the items.
    guard let root = roots[DefinitionFileName.objectives], roots.count == files.count else {
      return
    }
    let served = Set(
      surveyRoots.flatMap { $0[.items]?.entries ?? [] }.compactMap { $0.value[.objective]?.text })
    for (id, node) in root[.objectives]?.entries ?? [] {
      guard let objective = objectives.first(where: { $0.id.rawValue == id }) else { continue }
      if !served.contains(id), !objective.indicator.needsNoItem {
        log.add(.objectiveWithoutItem(objective.id), atKeyOf: node)
      }
      if let range = scoreRange(of: objective.id, in: surveys), objective.indicator.isOnScoreScale,
        !range.contains(objective.target), let place = node[.target]
      {
        log.add(.targetOutOfRange(measure: objective.indicator), at: place)
      }
    }
  }

  /// From the lowest to the highest score of the items that serve an objective.
  private func scoreRange(of id: ObjectiveID, in surveys: [Survey]) -> ClosedRange<Double>? {
    let ranges = surveys.flatMap(\.items).filter { $0.objective == id }
      .compactMap { $0.scale?.scoreRange }
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max()
    else { return nil }
    return Double(low)...Double(high)
  }
}

extension YAMLRefusal {
  /// The refusal as a problem of a definition.
  fileprivate var problem: DefinitionProblemKind {
    switch kind {
    case .empty: .emptyFile
    case .tooLarge: .tooLarge(limit: YAMLLimits.bytes)
    case .tooDeep: .tooDeep(limit: YAMLLimits.depth)
    case .tooManyNodes: .tooManyNodes(limit: YAMLLimits.nodes)
    case .aliasOrAnchor: .aliasOrAnchor
    case .tag: .tag
    case .keyIsNoText: .wrongType(expected: .text)
    case .notUTF8: .notUTF8
    case .duplicateKey(let key): .duplicateKey(key: key)
    case .syntax(let problem): .syntax(problem)
    }
  }
}
