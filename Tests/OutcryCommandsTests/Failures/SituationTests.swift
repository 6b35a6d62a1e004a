import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import OutcryCommands

@Suite struct SituationTests {
  private func next(
    _ code: RPCStatus.Code, _ reason: String = "", _ metadata: [String: String] = [:],
    goal: Outcry.V1.SessionState? = nil, session: String? = "demo"
  ) -> String? {
    let info = Google.Rpc.ErrorInfo(reason: reason, domain: "outcry", metadata: metadata)
    let error = RPCError(code: code, message: "m", details: reason.isEmpty ? [] : [info])
    let situation = Situation(server: "h:1", session: session, goal: goal)
    return ErrorReport(error, situation: situation).nextSteps.first
  }

  @Test func withoutAServerItSaysHowToStartOne() {
    #expect(
      next(.unavailable) == "is outcryd running at h:1? start it with: outcryd --feed csv:DIRECTORY --listen h:1")
    #expect(next(.unavailable, "SHUTTING_DOWN") == "try again in a moment: outcry server health")
  }

  @Test func whatIsNotFoundCanBeListed() {
    #expect(next(.notFound, "SESSION_NOT_FOUND") == "outcry session list")
    #expect(next(.notFound, "ORDER_NOT_FOUND") == "outcry order list demo")
    #expect(next(.notFound, "TRIGGER_NOT_FOUND") == "outcry trigger list demo")
    #expect(next(.notFound, "POSITION_NOT_FOUND") == "outcry position list demo")
    #expect(next(.notFound, "HALT_NOT_FOUND") == "outcry risk status demo")
    #expect(next(.notFound, "LEASE_NOT_FOUND") == "outcry lease list demo")
    #expect(next(.notFound, "SIGNAL_NOT_FOUND") == "outcry signal list demo")
    #expect(next(.notFound, "TRACE_NOT_FOUND") == "outcry trace list demo")
    #expect(next(.notFound, "SERIES_NOT_FOUND") == "outcry data list")
    #expect(next(.notFound, "STRATEGY_NOT_FOUND") == "outcry strategy list")
    #expect(next(.notFound, "BACKTEST_NOT_FOUND") == "outcry backtest list")
    #expect(next(.notFound, "OPTIMIZATION_NOT_FOUND") == "outcry optimize list")
    #expect(next(.notFound, "", session: nil) == nil)
  }

  @Test func aWrongStateIsLeftByTheCommandThatLeadsOn() {
    func next(_ state: String, _ needed: String, goal: Outcry.V1.SessionState? = nil) -> String? {
      self.next(.failedPrecondition, "WRONG_STATE", ["state": state, "needed": needed], goal: goal)
    }
    #expect(next("CREATED", "RUNNING,PAUSED") == "outcry session start demo")
    #expect(next("PAUSED", "RUNNING") == "outcry session resume demo")
    #expect(next("PAUSED", "CREATED", goal: .running) == "outcry session resume demo")
    #expect(next("STOPPED", "RUNNING") == "outcry session create makes a new session")
    #expect(
      next("PAUSED", "RUNNING", goal: .paused)
        == "nothing is to be done, it is so already: outcry session show demo")
  }

  @Test func aDenialIsUndoneWhereItCanBe() {
    #expect(next(.failedPrecondition, "R", ["rule": "RISK_KILL_SWITCH"]) == "outcry risk release demo")
    #expect(next(.failedPrecondition, "R", ["rule": "SESSION_PAUSED"]) == "outcry session resume demo")
    #expect(next(.failedPrecondition, "R", ["rule": "RISK_MAX_DAILY_LOSS"]) == "outcry risk status demo")
  }

  @Test func aRevisionThatIsGoneNamesTheOldest() {
    #expect(
      next(.outOfRange, "REVISION_COMPACTED", ["oldest_revision": "17"])
        == "begin with --from snapshot, or with --from 17")
  }

  @Test func aRevisionThatIsNotWrittenNamesTheNewest() {
    #expect(
      next(.outOfRange, "REVISION_NOT_WRITTEN", ["newest_revision": "17"])
        == "no revision after 17 has been written: give that or an earlier one")
  }
}
