import CMalloc

/// The memory of large messages.
public enum LargeBlocks {
  private static let smallest: Int32 = 256 << 10

  /// Has it go back to the system as soon as it is freed. To be called once, when the process begins.
  ///
  /// glibc maps large blocks by themselves until one is freed, and from then on cuts all of its size out of its heaps,
  /// which give back no more than what is free at their end: of 50 responses of 1 MiB that waited for their client and were
  /// given up, 63 MiB stayed. A bound that is set stays where it is.
  public static func returnWhenFreed() {
    CMalloc_map_blocks_from(smallest)
  }
}
