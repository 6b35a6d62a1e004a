import Testing

@testable import ProtobufRuntime

@Suite struct ArenaTests {
  @Test func allocationsAreAlignedAndApart() {
    ArenaStorage.withArena(limit: .max) { arena in
      var previousEnd: UnsafeMutableRawPointer?
      for size in 1...100 {
        let pointer = arena.allocate(byteCount: size)
        #expect(Int(bitPattern: pointer) % Arena.alignment == 0)
        if let previousEnd { #expect(pointer >= previousEnd) }
        previousEnd = pointer + size
      }
    }
  }

  @Test func memoryGrowsBeyondTheFirstChunk() {
    ArenaStorage.withArena(limit: .max) { arena in
      let pointers = (0..<1_000).map { index in
        let pointer = arena.allocate(Int.self, count: 1_000)
        pointer.initialize(repeating: index, count: 1_000)
        return pointer
      }
      #expect(pointers.enumerated().allSatisfy { index, pointer in pointer[0] == index && pointer[999] == index })
    }
  }

  @Test func oneAllocationLargerThanAnyChunkIsServed() {
    ArenaStorage.withArena(limit: .max) { arena in
      let size = 64 << 20
      let pointer = arena.allocate(byteCount: size).initializeMemory(as: UInt8.self, repeating: 7, count: size)
      #expect(pointer[size - 1] == 7)
    }
  }

  @Test(arguments: [0, 8, 1_000, 64 << 10, (64 << 10) + 8, 1 << 20])
  func aLimitIsKept(limit: Int) {
    ArenaStorage.withArena(limit: limit) { arena in
      var claimed = 0
      while Arena.allocate(arena.state, 8) != nil { claimed += 8 }
      #expect(claimed == limit / 8 * 8)
      #expect(arena.wasExhausted)
    }
    ArenaStorage.withArena(limit: 64) { arena in
      #expect(!arena.wasExhausted)
    }
  }

  @Test(arguments: [-1, Int.min, Int.max])
  func sizesThatMakeNoSenseAreRefused(size: Int) {
    ArenaStorage.withArena(limit: .max) { arena in
      #expect(Arena.allocate(arena.state, size) == nil)
    }
  }

  @Test func anArenaInsideAnotherIsItsOwn() {
    ArenaStorage.withArena(limit: .max) { outer in
      let first = outer.allocate(Int.self)
      first.initialize(to: 1)
      ArenaStorage.withArena(limit: .max) { inner in
        inner.allocate(Int.self).initialize(to: 2)
      }
      #expect(first.pointee == 1)
      #expect(outer.allocate(Int.self) == first + 1)
    }
  }

  @Test func memoryIsReusedAfterAThrow() {
    struct Failure: Error {}
    var pointers: [UnsafeMutableRawPointer] = []
    for _ in 0..<2 {
      _ = try? ArenaStorage.withArena(limit: .max) { arena throws(Failure) in
        pointers.append(arena.allocate(byteCount: 8))
        throw Failure()
      }
    }
    #expect(pointers.count == 2)
    #expect(pointers.first == pointers.last)
  }
}
