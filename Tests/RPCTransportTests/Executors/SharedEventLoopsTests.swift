@testable import RPCTransport
import Testing

#if os(Linux)
  @Suite(.timeLimit(.minutes(3))) struct SharedEventLoopsTests {
    @Test(arguments: [("\t3\n", 2), ("\tff\n", 8), ("\t00000000,80000001\n", 2)])
    func aMaskIsCounted(mask: String, count: Int) {
      #expect(SharedEventLoops.processors(mask: mask) == count)
    }

    @Test func aMaskOfNothingSaysNothing() {
      #expect(SharedEventLoops.processors(mask: "\t0\n") == nil)
    }

    @Test func theProcessMayUseAtLeastOneProcessor() throws {
      #expect(try #require(SharedEventLoops.usableProcessors) >= 1)
    }
  }
#endif
