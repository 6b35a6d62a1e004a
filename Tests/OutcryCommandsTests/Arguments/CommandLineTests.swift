import Testing

@testable import OutcryCommands

/// Every command line parses or is refused before any connection is made; where no server listens, one that parses
/// ends with 24.
@Suite struct CommandLineTests {
  @Test(arguments: [
    "session create", "session create --id s --name n --mode live --symbols A,B --symbols C --cash 10 --start",
    "session create --strategy - --max-positions 3 --max-position-percent 10 --max-daily-loss-percent 2.5",
    "session create --from 2008-01-01 --to 2009-12-31T00:00:00Z --bars-per-second max --cash -3",
    "session create --spread-bps 5 --volume-percent 2 --commission per-order:1 --slippage fixed:1",
    "session create --bar-path pessimistic --limit-fill touch", "session start s", "session start s --dry-run",
    "session pause s", "session resume s", "session stop s --reason enough", "session show s", "session list",
    "session list --state running --state paused --limit 3", "session watch", "session watch s --until stopped",
    "order place s buy 5 SP500", "order place s sell 5 SP500 --type limit --limit 3.5 --client-order-id x --dry-run",
    "order place s buy 5 SP500 --type stop --stop 3", "order place s buy 5 SP500 --type stop-limit --stop 3 --limit 4",
    "order place s buy 5 SP500 --type limit --limit -3", "order cancel s o", "order show s o",
    "order place s sell 5 SP500 --type trailing-stop --trail-percent 3 --reduce-only --allow-reduction",
    "order place s sell 5 SP500 --type trailing-stop --trail-amount 2.5 --time-in-force day",
    "order place s buy 5 SP500 --type limit --limit 3 --post-only --time-in-force good-till-date --expire 2030-01-02",
    "order modify s o --quantity 3 --limit 4 --etag x --dry-run", "order modify s o --trail-percent 4",
    "order modify s o --stop 3 --expire 2030-01-02T00:00:00Z", "order cancel-all s",
    "order cancel-all s --symbol A --side buy --list x --dry-run", "order list s --client-order-list-id x",
    "order bracket s buy 5 SP500 --take-profit 9 --stop 3", "order oco s sell 5 SP500 --limit 9 --trail-percent 3",
    "order bracket s buy 5 SP500 --limit 5 --take-profit 9 --stop 3 --stop-limit 2 --client-order-list-id x",
    "order show s --client-order-id x", "order list s --symbol A --status filled --limit 1",
    "order watch s --from 0 --count 3 --symbol A", "position list s", "position close s SP500 --client-order-id x",
    "portfolio show s", "portfolio watch s --from now", "trigger add s SP500 stop-loss 100",
    "trigger add s SP500 take-profit 100 --quantity 3", "trigger add s SP500 trailing-stop 5 --client-trigger-id x",
    "trigger add s SP500 entry-limit 100 --side buy --quantity 3 --dry-run", "trigger cancel s t",
    "trigger list s --symbol A --status armed", "trigger add s SP500 trailing-stop 5 --amount",
    "trigger update s t --level 100", "trigger update s t --quantity 2 --etag 0 --dry-run", "trigger show s t",
    "trigger watch s --from now --symbol A", "risk status s", "risk kill s", "risk kill s --reason now",
    "risk release s", "risk watch s",
    "risk limits s --max-order-quantity 5 --max-quote-age 2.5 --etag 0 --reason x --dry-run",
    "risk mode s reduce-only --reason x", "risk bias s 0.5 --source x", "risk release-halt s hlt-1",
    "risk flatten s --client-flatten-id x --dry-run", "risk breaches s --rule RISK_PRICE_BAND --limit 3",
    "quote get s SP500", "quote watch s", "quote watch s SP500 NASDAQ",
    "prereq check s", "server info", "server health", "server health outcry.v1.OrderService",
    "server info --server [::1]:7 --output json --timeout 0.5", "server info -o json",
  ])
  func isAccepted(line: String) async {
    let run = await ProgramRun(line, file: Array("entry: x".utf8))
    #expect(run.status == 24, "\(run.errors)")
  }

  @Test(arguments: [
    "bogus", "session bogus", "session start", "session start a b", "session create --mode real",
    "session create --symbols A,,B", "session create --cash ten", "session create --from yesterday",
    "session create --trading-hours 09:30-16:00", "session create --commission free",
    "session create --max-positions -1",
    "session list --limit 0", "session list --state unspecified", "session watch --until done",
    "session watch --count 0",
    "order place s buy 5", "order place s hold 5 SP500", "order place s buy five SP500", "order place s buy -5 SP500",
    "order place s buy 5 SP500 --limit 3", "order place s buy 5 SP500 --type limit",
    "order place s buy 5 SP500 --type stop --limit 3", "order show s", "order show s o --client-order-id x",
    "order place s buy 5 SP500 --type trailing-stop", "order place s buy 5 SP500 --trail-amount 2",
    "order place s buy 5 SP500 --type trailing-stop --trail-amount 2 --trail-percent 3",
    "order place s buy 5 SP500 --time-in-force good-till-date", "order place s buy 5 SP500 --expire 2030-01-02",
    "order place s buy 5 SP500 --time-in-force always", "order modify s o", "order modify s --limit 3",
    "order bracket s buy 5 SP500 --stop 3", "order bracket s buy 5 SP500 --take-profit 9",
    "order oco s sell 5 SP500 --limit 9 --stop 3 --trail-percent 3",
    "order oco s sell 5 SP500 --limit 9 --stop-limit 3",
    "order oto s first second", "order cancel-all s --side hold",
    "order watch s --from then", "order watch s --from -1", "order list s --status open", "position close s",
    "trigger add s SP500 stop-loss", "trigger add s SP500 stop-loss 100 --side buy",
    "trigger add s SP500 stop-loss 100 --amount", "trigger update s t", "trigger update s t --quantity 2 --amount",
    "trigger add s SP500 entry-limit 100 --side buy", "trigger add s SP500 entry-limit 100 --quantity 1",
    "risk engage s", "quote get s", "prereq check", "server info --server localhost", "server info --server :1",
    "server info --server h:99999", "server info --output xml", "server info --timeout 0", "server info --bogus",
  ])
  func isRefused(line: String) async {
    let run = await ProgramRun(line)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func usageErrorsAreJSONForScripts() async throws {
    let run = await ProgramRun("session start --output json")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix(#"{"code":"USAGE","exitStatus":2,"message":"Missing expected argument"#))
  }

  @Test func aNegativeQuantityIsNamed() async {
    let run = await ProgramRun("order place s buy -5 SP500")
    #expect(run.errorLines.first == "error: '-5' is negative, and no quantity, price or percentage is")
  }

  @Test func theServerIsTheFlagsElseTheEnvironmentsElseTheDefault() async {
    let flag = await ProgramRun("server info --server a:1", variables: ["OUTCRY_SERVER": "b:2"])
    #expect(flag.errors.contains("nothing listens at a:1"))
    let variable = await ProgramRun("server info", variables: ["OUTCRY_SERVER": "b:2"])
    #expect(variable.errors.contains("nothing listens at b:2"))
    let standard = await ProgramRun("server info", variables: ["OUTCRY_SERVER": ""])
    #expect(standard.errors.contains("nothing listens at 127.0.0.1:50051"))
    let wrong = await ProgramRun("server info", variables: ["OUTCRY_SERVER": "b"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("OUTCRY_SERVER 'b' is not HOST:PORT"))
  }

  @Test func aStrategyMustBeReadableTextOfAtMost64KiB() async {
    let missing = await ProgramRun("session create --strategy x.yaml", client: FakeServer.client())
    #expect(missing.status == 2)
    #expect(missing.errors == "error: cannot read the strategy x.yaml: No such file or directory\n")
    let large = await ProgramRun(
      "session create --strategy x.yaml", file: Array(repeating: 0x20, count: 70_000), client: FakeServer.client())
    #expect(large.status == 2)
    #expect(large.errors.contains("larger than 64 KiB"))
    let binary = await ProgramRun("session create --strategy x.yaml", file: [0xFF, 0xFE], client: FakeServer.client())
    #expect(binary.status == 2)
    #expect(binary.errors.contains("is not UTF-8"))
  }

  @Test(arguments: ["data import -", "data import-factors -"])
  func standardInputHasNoNameToTakeTheSymbolFrom(line: String) async {
    let run = await ProgramRun(line, file: Array("x".utf8), client: FakeServer.client())
    #expect(run.status == 2)
    #expect(run.errors.contains("--symbol is needed with standard input"))
  }

  @Test func aFileThatIsTooLargeSaysHowLargeItMayBe() async {
    let file = [UInt8](repeating: 0x30, count: 1 << 20 + 1)
    let factors = await ProgramRun("data import-factors f.csv", file: file, client: FakeServer.client())
    #expect(factors.status == 2)
    #expect(factors.errors == "error: f.csv is larger than 1 MiB\n")
  }
}
