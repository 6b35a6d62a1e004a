#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The program is libFuzzer's, and calls these two. Its command line is `fuzz TARGET [libFuzzer's options and folders]`.

/// The target that was named, chosen at the first use: libFuzzer's callbacks carry nothing with them.
private let target: FuzzTarget = {
  if let target = FuzzTarget.named(CommandLine.arguments.dropFirst().first) { return target }
  print("usage: fuzz TARGET [libFuzzer's options and folders]; the targets: \(FuzzTarget.names)")
  exit(2)
}()

/// Leaves libFuzzer the name of the program and what follows the target.
@_cdecl("LLVMFuzzerInitialize")
public func initializeFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  _ = target
  arguments.pointee[1] = arguments.pointee[0]
  arguments.pointee += 1
  count.pointee -= 1
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.run(UnsafeRawBufferPointer(start: bytes, count: count))
  return 0
}
