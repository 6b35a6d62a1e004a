/// The statuses of services and who watches them. A watcher that is slow misses what has been overtaken, and gets
/// the newest.
struct HealthBoard {
  typealias Status = HealthService.Status

  private(set) var statuses: [String: Status]
  private var watchers: [String: [Int: AsyncStream<Status>.Continuation]] = [:]
  private var nextWatcher = 0
  private var isShutDown = false

  init(serving services: [String]) {
    self.statuses = Dictionary(services.map { ($0, .serving) }, uniquingKeysWith: { first, _ in first })
  }

  func status(of service: String) -> Status? { statuses[service] }

  mutating func set(_ status: Status, for service: String) {
    guard !isShutDown else { return }
    statuses[service] = status
    for watcher in (watchers[service] ?? [:]).values { watcher.yield(status) }
  }

  mutating func shutDown() {
    guard !isShutDown else { return }
    for service in statuses.keys { set(.notServing, for: service) }
    isShutDown = true
    for watcher in watchers.values.flatMap(\.values) { watcher.finish() }
    watchers = [:]
  }

  mutating func addWatcher(of service: String) -> (id: Int, changes: AsyncStream<Status>) {
    let (changes, continuation) = AsyncStream.makeStream(of: Status.self, bufferingPolicy: .bufferingNewest(1))
    continuation.yield(statuses[service] ?? .serviceUnknown)
    nextWatcher += 1
    if isShutDown {
      continuation.finish()
    } else {
      watchers[service, default: [:]][nextWatcher] = continuation
    }
    return (nextWatcher, changes)
  }

  mutating func removeWatcher(_ id: Int, of service: String) {
    watchers[service]?[id] = nil
    if watchers[service]?.isEmpty == true { watchers[service] = nil }
  }
}
