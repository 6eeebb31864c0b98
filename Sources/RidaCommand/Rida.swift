import ArgumentParser

/// The program: learner-satisfaction evidence from survey exports to the management review.
@main
struct Rida: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "rida",
    abstract: "Turns survey exports into the satisfaction evidence of a management review.",
    discussion: """
      Rida works in a workspace: a folder with surveys/, data/ and reports/. Begin with 'rida init'.

      EXAMPLE
        rida init my-school && cd my-school
        cp ~/Downloads/export.csv data/inbox/
        rida nightly
      """,
    version: version,
    subcommands: [
      InitCommand.self, CheckCommand.self, IngestCommand.self, MetricsCommand.self,
      ReportCommand.self, NightlyCommand.self, StatusCommand.self, VerifyCommand.self,
      ImportCommand.self, DraftCommand.self,
    ])
}
