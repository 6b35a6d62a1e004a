internal import Synchronization

/// The processor's cores, as many of them as work may use.
struct Cores: Sendable {
  let count: Int

  /// Does the same for each number from 0, so many at a time, and gives what came of them in the order of the numbers.
  ///
  /// A core takes the next number when it has done one: those that take longer keep nobody waiting, and at any time there are
  /// no more in memory than cores.
  func map<Value: Sendable>(
    _ numbers: Int, _ work: @escaping @Sendable (Int) async throws -> Value
  ) async throws -> [Value] {
    let queue = WorkQueue(count: numbers)
    return try await withThrowingTaskGroup(of: [(Int, Value)].self) { group in
      for _ in 0..<max(1, min(count, numbers)) {
        group.addTask {
          var done: [(Int, Value)] = []
          while let number = queue.next() { done.append((number, try await work(number))) }
          return done
        }
      }
      var values = [Value?](repeating: nil, count: numbers)
      for try await done in group { for (number, value) in done { values[number] = value } }
      return values.compactMap { $0 }
    }
  }
}

/// Numbers from 0, each given once to whoever asks first.
private final class WorkQueue: Sendable {
  private let count: Int
  private let given = Atomic(0)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    let number = given.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }
}
