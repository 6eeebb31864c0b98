import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct WenjuanxingTests {
  static let samples = [
    ToolSample(
      name:
        "numbers in front of questions, answers joined, what was skipped and what was left blank",
      text: """
        序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、Explanations are clear,2、(The workload is excessive),3、Services used,4、What should be improved?
        1,2025/10/14 17:05:00,49秒,微信,N/A,192.0.2.1(上海-上海),Agree,(跳过),Library┋Sports,Parking
        2,2025/10/14 17:06:00,49秒,微信,N/A,192.0.2.1(上海-上海),(空),Disagree,,
        """,
      own: ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP"], key: ["序号"],
      submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[2, notShown, 1, 0, 1], [blank, 1, blank, blank, blank]],
      comments: [["Parking"], []])
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("wenjuanxing") }
}
