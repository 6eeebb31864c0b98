// swift-tools-version:6.2
import PackageDescription

// Targets are listed in the order the data flows; each may import only what it declares.
let package = Package(
  name: "Rida",
  products: [.executable(name: "rida", targets: ["RidaCommand"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C and C++ libraries
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CFileSystem"),
    .target(
      name: "CNumerics", cxxSettings: [.unsafeFlags(["-O2"])],
      linkerSettings: [.linkedLibrary("stdc++"), .linkedLibrary("m")]),

    // What was asked, of whom
    .target(name: "SurveyModel"),
    .target(name: "Findings", dependencies: ["SurveyModel"]),
    .target(
      name: "SurveyLoading",
      dependencies: ["Findings", "SurveyModel", .product(name: "Yams", package: "Yams")]),

    // From bytes to responses, each stored once
    .target(name: "CSVReading", dependencies: ["CLibCSV"]),
    .target(
      name: "Ingestion",
      dependencies: [
        "CSVReading", "Findings", "SurveyModel", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "WorkbookReading", dependencies: ["CZip", "SurveyModel"]),
    .target(name: "RegisterReading", dependencies: ["CSVReading", "Findings", "SurveyModel"]),
    .target(
      name: "SurveyDrafting",
      dependencies: ["CSVReading", "Findings", "Ingestion", "SurveyLoading", "SurveyModel"]),
    .target(
      name: "SurveyImporting",
      dependencies: ["CSVReading", "Findings", "Ingestion", "SurveyLoading", "SurveyModel"]),
    .target(name: "Tallying", dependencies: ["SurveyModel"]),
    .target(
      name: "ResponseStore",
      dependencies: [
        "SurveyModel", "Tallying", .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // From counts to the review's inputs
    .target(name: "Statistics", dependencies: ["CNumerics"]),
    .target(name: "Analysis", dependencies: ["Statistics", "SurveyModel", "Tallying"]),
    .target(
      name: "Disclosure", dependencies: ["Analysis", "Statistics", "SurveyModel", "Tallying"]),
    .target(
      name: "ManagementReview",
      dependencies: [
        "Analysis", "Disclosure", "Findings", "Statistics", "SurveyModel", "Tallying",
      ]),

    // To people and programs
    .target(name: "Wording", dependencies: ["Findings", "SurveyModel"]),
    .target(name: "WorkbookWriting", dependencies: ["CXLSXWriter"]),
    .target(
      name: "Reporting",
      dependencies: [
        "Analysis", "Disclosure", "Findings", "ManagementReview", "Statistics", "SurveyModel",
        "Tallying", "Wording", "WorkbookWriting",
      ],
      resources: [.embedInCode("Page/report.css"), .embedInCode("Check/check.css")]),

    // The program
    .executableTarget(
      name: "RidaCommand",
      dependencies: [
        "Analysis", "CFileSystem", "CSVReading", "Disclosure", "Findings", "Ingestion",
        "ManagementReview",
        "RegisterReading", "Reporting", "ResponseStore", "Statistics", "SurveyDrafting",
        "SurveyImporting", "SurveyLoading", "SurveyModel", "Tallying", "Wording",
        "WorkbookReading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Templates")]),

    // What shows it at work
    .executableTarget(name: "SampleExports", path: "Benchmarks/SampleExports"),
    .executableTarget(name: "GenerateResponses", path: "Benchmarks/GenerateResponses"),
    .target(
      name: "TortureJudge",
      dependencies: ["CSVReading", "Findings", "Ingestion", "SurveyModel", "Wording"],
      path: "Benchmarks/TortureJudge"),
    .executableTarget(
      name: "TorturePage", dependencies: ["TortureJudge"], path: "Benchmarks/TorturePage"),

    // Tests, one target a target
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "SurveyModelTests", dependencies: ["SurveyModel"]),
    .testTarget(
      name: "SurveyLoadingTests",
      dependencies: ["Findings", "SurveyLoading", "SurveyModel", "TestSupport"]),
    .testTarget(
      name: "SurveyImportingTests",
      dependencies: [
        "CSVReading", "Findings", "Ingestion", "SurveyImporting", "SurveyLoading", "SurveyModel",
        "TestSupport",
      ]),
    .testTarget(
      name: "SurveyDraftingTests",
      dependencies: [
        "CSVReading", "Findings", "Ingestion", "SurveyDrafting", "SurveyLoading", "SurveyModel",
      ]),
    .testTarget(name: "CSVReadingTests", dependencies: ["CSVReading", "TestSupport"]),
    .testTarget(
      name: "TortureTests", dependencies: ["TortureJudge"], exclude: ["expected.json"]),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "CSVReading", "Findings", "Ingestion", "SurveyLoading", "SurveyModel", "TestSupport",
        "Wording",
      ]),
    .testTarget(name: "TallyingTests", dependencies: ["SurveyModel", "Tallying", "TestSupport"]),
    .testTarget(
      name: "ResponseStoreTests",
      dependencies: ["ResponseStore", "SurveyModel", "Tallying", "TestSupport"]),
    .target(
      name: "TallyFixtures", dependencies: ["SurveyModel", "Tallying", "TestSupport"],
      path: "Tests/TallyFixtures"),
    .testTarget(
      name: "AnalysisTests",
      dependencies: [
        "Analysis", "Statistics", "SurveyModel", "TallyFixtures", "Tallying", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "DisclosureTests",
      dependencies: ["Analysis", "Disclosure", "Statistics", "SurveyModel", "Tallying"]),
    .testTarget(
      name: "ManagementReviewTests",
      dependencies: [
        "Analysis", "Disclosure", "ManagementReview", "Statistics", "SurveyModel", "TallyFixtures",
        "Tallying", "TestSupport",
      ]),
    .testTarget(
      name: "RegisterReadingTests", dependencies: ["Findings", "RegisterReading", "SurveyModel"]),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "WordingTests", dependencies: ["Findings", "SurveyModel", "Wording"],
      exclude: [
        "Definitions/Expected", "Draft/Expected", "Findings/Expected", "Remarks/Expected",
      ]),
    .testTarget(
      name: "WorkbookReadingTests",
      dependencies: ["CSVReading", "WorkbookReading", "WorkbookWriting"]),
    .testTarget(name: "WorkbookWritingTests", dependencies: ["WorkbookWriting"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Analysis", "Disclosure", "Findings", "ManagementReview", "Reporting", "Statistics",
        "SurveyModel", "Tallying", "Wording", "WorkbookWriting",
      ],
      exclude: ["Workbook/read_workbook.py"]),
    .testTarget(name: "RidaCommandTests", dependencies: ["RidaCommand", "TestSupport"]),
    .testTarget(
      name: "RealExportTests", dependencies: ["RidaCommand", "TestSupport"],
      exclude: ["Expected", "Workspaces", "expected_figures.py", "export_facts.py"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

for target in package.targets
where target.type != .system && !["CFileSystem", "CNumerics"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
