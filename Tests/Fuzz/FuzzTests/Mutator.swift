/// Changes inputs as libFuzzer does, with a generator of its own so that the changes are the same each time.
struct Mutator {
  private static let maximumBytes = 4_096
  /// Lengths and numbers at which things tend to go wrong.
  private static let notable: [UInt8] = [0, 1, 4, 5, 0x7F, 0x80, 0xFF]

  private let inputs: [[UInt8]]
  private var state: UInt64

  /// - Parameter inputs: at least one.
  init(seed: UInt64, inputs: [[UInt8]]) {
    self.inputs = inputs.isEmpty ? [[]] : inputs
    self.state = seed
  }

  mutating func next() -> [UInt8] {
    var input = inputs[random(inputs.count)]
    for _ in 0...random(4) { change(&input) }
    return Array(input.prefix(Self.maximumBytes))
  }

  private mutating func change(_ input: inout [UInt8]) {
    let position = random(input.count + 1)
    switch random(7) {
    case 0 where position < input.count: input[position] ^= 1 << UInt8(random(8))
    case 1 where position < input.count: input[position] = Self.notable[random(Self.notable.count)]
    case 2: input.insert(UInt8(random(256)), at: position)
    case 3: input.removeSubrange(position..<min(position + random(9), input.count))
    case 4: input.insert(contentsOf: input.dropFirst(position).prefix(1 + random(64)), at: position)
    case 5: input = Array(input.prefix(position)) + inputs[random(inputs.count)].dropFirst(position)
    default: input.append(contentsOf: (0..<random(16)).map { _ in UInt8(random(256)) })
    }
  }

  /// SplitMix64. Answers a number below `bound`, which is above 0.
  private mutating func random(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
