import ArgumentParser
import RPCTransport

struct DoctorCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells what is wrong with the connection to a server, step by step.",
    discussion: Manual.discussion(
      """
      Looks the name up, connects to each address, shakes hands with TLS when the options ask for it, speaks HTTP/2 and \
      gRPC, asks for the server's health and version, and compares the contracts and the clocks. Each step is PASS, \
      FAIL or SKIPPED, with what was found and what to do. --timeout is that of each step. TCP passes when one address \
      answers, as it does for every other command; the clocks may differ by a second.

      With --output json: {"server": …, "tls": …, "healthy": …, "exitStatus": …, "checks": [{"step": …, "verdict": …, \
      "found": …, "next": […]}]}.
      """,
      examples: [
        "outcry doctor", "outcry doctor --server trading.example.org:50051 --tls-ca tls/ca.crt",
        "outcry doctor -o json | jq -r '.checks[] | select(.verdict == \"FAIL\")'",
      ],
      exitStatus: [
        "Otherwise that of the first step that failed: 24 for the connection and the health, 19 when contract or clock "
          + "differ, 10 + the gRPC status code when a call was refused."
      ]))

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let endpoint = try connection.endpoint(variables: context.environment.variables)
    let target: ClientTarget
    do throws(InvalidTarget) {
      target = try ClientTarget(parsing: endpoint.address)
    } catch {
      throw UsageError(error.description)
    }
    var examination = Examination(target: target, endpoint: endpoint, context: context)
    await examination.run()
    let report = DoctorReport(server: endpoint.address, usesTLS: endpoint.tls != nil, checks: examination.checks)
    switch context.format {
    case .json: try context.write(report.json())
    case .table: try context.write(report.text(style: context.style))
    }
    if report.exitStatus != ExitStatus.success { throw SilentExit(status: report.exitStatus) }
  }
}
