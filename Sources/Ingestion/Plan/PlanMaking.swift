package import Findings

/// Makes the plan by which an export is read, or says why there can be none.
///
/// - Returns: The plan, nil where a finding is a stop; findings in no particular order. Where the
///   plan's `time` layout is `.undecided`, `TimeColumnEvidence` has to see the whole file first.
package func makePlan(
  for head: ExportHead, _ request: PlanRequest
) -> (plan: ReadingPlan?, findings: [Finding]) {
  (nil, [])
}
