import ProtobufRuntime
import RPCCore
import StandardMessages
import Testing

@testable import OutcryCommands

@Suite struct ErrorReportTests {
  private let plain = Style(isTerminal: false, environment: [:])
  private let situation = Situation(server: "h:1", session: "demo")

  private func text(_ error: RPCError, _ situation: Situation? = nil) -> String {
    ErrorReport(error, situation: situation ?? self.situation).text(style: plain)
  }

  private func error(
    _ code: RPCStatus.Code, _ message: String, _ reason: String, _ metadata: [String: String] = [:],
    _ more: any ProtobufMessage...
  ) -> RPCError {
    let info = Google.Rpc.ErrorInfo(reason: reason, domain: "outcry", metadata: metadata)
    return RPCError(code: code, message: message, details: [info] + more)
  }

  @Test func exitStatusIsTenAndTheCode() {
    for code in RPCStatus.Code.allCases where code != .ok {
      let report = ErrorReport(RPCError(code: code, message: "x"), situation: situation)
      #expect(report.exitStatus == Int32(10 + code.rawValue))
    }
  }

  @Test func severalFieldsAreALineEach() {
    let request = Google.Rpc.BadRequest(fieldViolations: [
      .init(field: "quantity", description: "must be above 0"), .init(field: "symbol", description: "is empty"),
    ])
    let text = text(
      error(.invalidArgument, "quantity must be above 0; symbol is empty", "INVALID_FIELD", ["fields": "…"], request))
    #expect(
      text == """
        error: 2 fields of the request are not acceptable (INVALID_ARGUMENT, INVALID_FIELD)
          quantity: must be above 0
          symbol: is empty
        next: outcry session show demo lists its symbols

        """)
  }

  @Test func oneFieldIsSaidOnce() {
    let request = Google.Rpc.BadRequest(fieldViolations: [.init(field: "quantity", description: "must be above 0")])
    let text = text(error(.invalidArgument, "quantity must be above 0", "INVALID_FIELD", [:], request))
    #expect(text == "error: quantity must be above 0 (INVALID_ARGUMENT, INVALID_FIELD)\n")
  }

  @Test func denialsNameLimitObservedAndHeadroom() {
    let failure = Google.Rpc.PreconditionFailure(violations: [
      .init(type: "RISK_MAX_POSITION_SIZE", subject: "demo/SP500", description: "Too large.")
    ])
    let text = text(
      error(
        .failedPrecondition, "Too large.", "RISK_MAX_POSITION_SIZE",
        ["rule": "RISK_MAX_POSITION_SIZE", "limit": "10", "observed": "12.5", "headroom": "3", "session_id": "demo"],
        failure))
    #expect(
      text == """
        error: Too large. (FAILED_PRECONDITION, RISK_MAX_POSITION_SIZE)
          limit: 10
          observed: 12.5
          headroom: 3
        next: outcry risk status demo

        """)
  }

  @Test func prerequisitesAreALineEach() {
    let failure = Google.Rpc.PreconditionFailure(violations: [
      .init(type: "PREREQUISITE_TYPE_BACKTEST_SHARPE", subject: "demo", description: "observed: none"),
      .init(type: "PREREQUISITE_TYPE_BROKER_CONNECTED", subject: "demo", description: "observed: no broker"),
    ])
    let text = text(error(.failedPrecondition, "not yet", "PREREQUISITES_NOT_MET", [:], failure))
    #expect(text.contains("\n  not met: BACKTEST_SHARPE: observed: none\n"))
    #expect(text.contains("\n  not met: BROKER_CONNECTED: observed: no broker\n"))
    #expect(text.hasSuffix("next: outcry prereq check demo\n"))
  }

  @Test func theMarkerBelowAFaultyFormulaKeepsItsPlace() {
    let text = text(error(.invalidArgument, "line 2: entry:\n    a >> b\n      ^", "INVALID_STRATEGY"))
    #expect(text.hasPrefix("error: line 2: entry: (INVALID_ARGUMENT, INVALID_STRATEGY)\n      a >> b\n        ^\n"))
  }

  @Test func nothingThatComesFromAServerControlsTheTerminal() {
    let text = text(error(.notFound, "x\u{1B}[31m", "R\u{7}", [:]))
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func jsonIsOneObjectOnOneLine() throws {
    let report = ErrorReport(
      error(.notFound, "there is no \"x\"", "SESSION_NOT_FOUND", ["session_id": "x"]), situation: situation)
    let json = report.json()
    #expect(json.split(separator: "\n").count == 1)
    guard case .object(let members) = try JSONValue(parsing: json) else {
      Issue.record("not an object: \(json)")
      return
    }
    let values = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
    #expect(values["code"] == .string("NOT_FOUND"))
    #expect(values["exitStatus"] == .number("15"))
    #expect(values["message"] == .string("there is no \"x\""))
    #expect(values["reason"] == .string("SESSION_NOT_FOUND"))
    #expect(values["metadata"] == .object([.init(name: "session_id", value: .string("x"))]))
    #expect(values["next"] == .array([.string("outcry session list")]))
    guard case .array(let details)? = values["details"], case .object(let info)? = details.first else {
      Issue.record("no details: \(json)")
      return
    }
    #expect(info.first == .init(name: "@type", value: .string("type.googleapis.com/google.rpc.ErrorInfo")))
  }

  @Test func aServerThatSaysNothingIsSaidSo() {
    #expect(
      text(RPCError(code: .internal, message: "")) == "error: the server answered INTERNAL and no message (INTERNAL)\n")
  }
}
