import NIOPosix
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct EventLoopExecutorTests {
  private actor Counter {
    private let executor: EventLoopExecutor
    private(set) var count = 0

    init(_ executor: EventLoopExecutor) {
      self.executor = executor
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func add() {
      count += 1
      #expect(executor.isIsolatingCurrentContext() == true)
    }
  }

  @Test func aLoopHasOneExecutor() {
    let group = MultiThreadedEventLoopGroup.singleton
    let loop = group.next()
    let executor = EventLoopExecutor.of(loop)
    #expect(EventLoopExecutor.of(loop) === executor)
  }

  @Test func anActorRunsOnItsLoopWhoeverCalls() async {
    let counter = Counter(.onSharedEventLoop())
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4_000 { group.addTask { await counter.add() } }
    }
    #expect(await counter.count == 4_000)
  }

  @Test func actorsOfOneLoopNeverRunAtTheSameTime() async {
    let executor = EventLoopExecutor.onSharedEventLoop()
    let one = Counter(executor), other = Counter(executor)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<2_000 {
        group.addTask(executorPreference: executor) { await (number % 2 == 0 ? one : other).add() }
      }
    }
    #expect(await one.count == 1_000)
    #expect(await other.count == 1_000)
  }

  @Test func manyJobsThatMakeOthersAllRun() async {
    let executor = EventLoopExecutor.onSharedEventLoop()
    let counter = Counter(executor)
    // Thousands that wait at once, each of which makes another.
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<5_000 {
        group.addTask(executorPreference: executor) {
          await counter.add()
          await Task.yield()
          await counter.add()
        }
      }
    }
    #expect(await counter.count == 10_000)
  }

  @Test func aTaskThatIsStartedByAnotherTaskTakesItsTurn() async {
    let executor = EventLoopExecutor.onSharedEventLoop()
    let steps = Mutex<[String]>([])
    await Task(executorPreference: executor) {
      let other = executor.startAtOnce {
        Task(executorPreference: executor) { steps.withLock { $0.append("other") } }
      }
      steps.withLock { $0.append("one") }
      await other.value
    }.value
    #expect(steps.withLock(\.self) == ["one", "other"])
  }
}
