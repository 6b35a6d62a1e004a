/// How records are gathered into commits, and how many may wait.
public struct CommitSettings: Sendable, Hashable {
  /// How long the first record of a commit may wait for others. None unless told otherwise: while one commit is on its
  /// way to the disk, the next gathers by itself.
  public var delay: Duration = .zero
  /// Records in one commit, but for a unit that is larger. 1024 unless told otherwise.
  public var size = 1024
  /// Records that may wait for the disk before those who make more are held back. 65,536 unless told otherwise.
  public var maximumWaiting = 65_536
  /// Bytes that may. 64 MiB unless told otherwise.
  public var maximumWaitingBytes = 64 << 20
  /// Newest records that are kept in memory for those who watch. 100,000 unless told otherwise.
  public var tailCapacity = 100_000
  /// How long to wait before it is tried again whether a store that failed can write, at first and at most.
  public var retry: ClosedRange<Duration> = .milliseconds(50)...(.seconds(2))

  /// How long the record of a call waits for a commit of something else, with which it goes for nothing.
  public var maximumNoteDelay = Duration.milliseconds(200)

  public init() {}
}
