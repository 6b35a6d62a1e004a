import NIOPosix
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct EventLoopExecutorTests {
  private final class Steps: Sendable {
    private let taken = Mutex<[String]>([])

    var all: [String] { taken.withLock(\.self) }
    func add(_ step: String) { taken.withLock { $0.append(step) } }
  }

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

  @Test func aTaskThatIsStartedAtOnceHasRunWhenItsStarterGoesOn() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let executor = EventLoopExecutor.of(loop)
    let counter = Counter(executor)
    let steps = Steps()
    let task = try await loop.submit {
      let task = executor.startAtOnce {
        counter.assumeIsolated { counter in
          Task.immediate(executorPreference: executor) {
            counter.add()
            steps.add("ran")
          }
        }
      }
      steps.add("was started")
      return task
    }.get()
    await task.value
    #expect(steps.all == ["ran", "was started"])
    #expect(await counter.count == 1)
  }

  @Test func aTaskThatIsStartedByAnotherTaskTakesItsTurn() async {
    let executor = EventLoopExecutor.onSharedEventLoop()
    let steps = Steps()
    await Task(executorPreference: executor) {
      let other = executor.startAtOnce {
        Task(executorPreference: executor) { steps.add("other") }
      }
      steps.add("one")
      await other.value
    }.value
    #expect(steps.all == ["one", "other"])
  }
}
