@testable import HTTP2
import Testing

@Suite struct SessionMemoryTests {
  private func bytes(_ block: UnsafeMutableRawPointer, _ count: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: block, count: count))
  }

  @Test func blocksDoNotOverlapAndAreAligned() throws {
    let memory = SessionMemory()
    var blocks: [(start: UInt, count: Int)] = []
    for size in [2_928, 1_024, 1_024, 4_096, 48, 16_394, 1, 15, 17, 4_096, 4_096, 16_394, 100_000] {
      let block = try #require(size % 2 == 0 ? memory.allocateZeros(1, size) : memory.allocate(size))
      block.initializeMemory(as: UInt8.self, repeating: 0xA5, count: size)
      blocks.append((UInt(bitPattern: block), size))
    }
    for (index, block) in blocks.enumerated() {
      #expect(block.start % 16 == 0)
      for other in blocks.dropFirst(index + 1) {
        #expect(block.start + UInt(block.count) <= other.start || other.start + UInt(other.count) <= block.start)
      }
    }
    for block in blocks { memory.release(UnsafeMutableRawPointer(bitPattern: block.start)) }
  }

  @Test func whatWasAskedForAsZerosIsZeros() throws {
    // Again and again, so that regions are met that others have used.
    for _ in 0..<200 {
      let memory = SessionMemory()
      let state = try #require(memory.allocateZeros(16, 256)), frames = try #require(memory.allocateZeros(1, 16_394))
      #expect(bytes(state, 4_096).allSatisfy { $0 == 0 })
      #expect(bytes(frames, 16_394).allSatisfy { $0 == 0 })
      state.initializeMemory(as: UInt8.self, repeating: 0xFF, count: 4_096)
      frames.initializeMemory(as: UInt8.self, repeating: 0xFF, count: 16_394)
    }
  }

  @Test func sizesThatOverflowGetNothing() {
    let memory = SessionMemory()
    #expect(memory.allocateZeros(.max, 2) == nil)
    #expect(memory.allocateZeros(2, .max) == nil)
  }

  @Test func aBlockThatGrowsKeepsWhatItHolds() throws {
    let memory = SessionMemory()
    let block = try #require(memory.allocate(100))
    for index in 0..<100 { block.storeBytes(of: UInt8(index), toByteOffset: index, as: UInt8.self) }
    let larger = try #require(memory.reallocate(block, 30_000))
    #expect(bytes(larger, 100) == (0..<100).map { UInt8($0) })
    let largest = try #require(memory.reallocate(larger, 60_000))
    #expect(bytes(largest, 100) == (0..<100).map { UInt8($0) })
    memory.release(largest)
    memory.release(nil)
    let fresh = try #require(memory.reallocate(nil, 10))
    memory.release(fresh)
  }

  #if os(Linux)
    @Test func whatASessionHoldsIsThereAgainAfterARest() throws {
      let memory = SessionMemory()
      let first = try #require(memory.allocate(2_928)), second = try #require(memory.allocateZeros(256, 16))
      for index in stride(from: 0, to: 2_928, by: 24) {
        first.storeBytes(of: UInt8(truncatingIfNeeded: index), toByteOffset: index, as: UInt8.self)
      }
      let before = (bytes(first, 2_928), bytes(second, 4_096))
      memory.sessionIsMade()
      memory.rest()
      // The pages are gone.
      #expect(bytes(first, 2_928).allSatisfy { $0 == 0 })
      memory.rest()
      memory.wake()
      memory.wake()
      #expect(bytes(first, 2_928) == before.0)
      #expect(bytes(second, 4_096) == before.1)
    }

    @Test func whatIsAllocatedLaterIsNotTouchedByARest() throws {
      let memory = SessionMemory()
      _ = try #require(memory.allocate(100))
      memory.sessionIsMade()
      let later = try #require(memory.allocate(16_394))
      later.initializeMemory(as: UInt8.self, repeating: 7, count: 16_394)
      memory.rest()
      #expect(bytes(later, 16_394).allSatisfy { $0 == 7 })
      memory.wake()
      memory.release(later)
    }

    @Test func aRegionThatComesBackIsGivenToTheNext() throws {
      let regions = PageRegions(pages: 2)
      let first = try #require(regions.take()), second = try #require(regions.take())
      #expect(first.baseAddress != second.baseAddress)
      first.initializeMemory(as: UInt8.self, repeating: 1)
      regions.giveBack(first)
      let again = try #require(regions.take())
      #expect(again.baseAddress == first.baseAddress)
      #expect(again.allSatisfy { $0 == 0 })
    }
  #endif
}
