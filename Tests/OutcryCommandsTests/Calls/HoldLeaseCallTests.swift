import OutcryContract
import RPCCore
import Synchronization
import Testing

@testable import OutcryCommands

@Suite struct HoldLeaseCallTests {
  private enum Step: Equatable {
    case listening
    case granted
    case released(String)
  }

  @Test func anInterruptionRightAfterTheGrantGivesTheLeaseBack() async {
    let steps = Mutex<[Step]>([])
    let client = FakeServer.client(
      .unary(Outcry.V1.LeaseService.Methods.grantLease) {
        (request: Outcry.V1.GrantLeaseRequest, _) -> Outcry.V1.GrantLeaseResponse in
        steps.withLock { $0.append(.granted) }
        return .init(lease: .init(sessionId: request.sessionId, leaseId: "lse-1", status: .held))
      },
      .unary(Outcry.V1.LeaseService.Methods.releaseLease) {
        (request: Outcry.V1.ReleaseLeaseRequest, _) -> Outcry.V1.ReleaseLeaseResponse in
        steps.withLock { $0.append(.released(request.leaseId)) }
        return .init(lease: .init(leaseId: request.leaseId, status: .released))
      })
    let run = await ProgramRun(
      "lease hold demo --ttl 3600 --policy flatten",
      interruptions: {
        steps.withLock { $0.append(.listening) }
        return AsyncStream { $0.yield() }
      }, client: client)
    #expect(run.status == 0 && run.errors.contains("lse-1 is RELEASED"))
    #expect(steps.withLock { $0 } == [.listening, .granted, .released("lse-1")])
  }
}
