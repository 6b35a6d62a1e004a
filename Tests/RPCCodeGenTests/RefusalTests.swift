import Testing

@testable import RPCCodeGen

/// What cannot be generated is refused with the name of the culprit, not generated wrongly.
@Suite struct RefusalTests {
  private func culprit(_ descriptor: String) -> String? {
    do {
      _ = try generate(descriptor, [.messages])
      return nil
    } catch GeneratorError.unsupported(let name, _) {
      return name
    } catch {
      return "\(error)"
    }
  }

  @Test func messagesThatContainThemselves() {
    let direct = """
      name: "a.proto" package: "a" syntax: "proto3"
      message_type { name: "M" field { name: "m" json_name: "m" number: 1 type: TYPE_MESSAGE type_name: ".a.M" label: LABEL_REPEATED } }
      """
    #expect(culprit(direct) == "a.M")
    let indirect = """
      name: "a.proto" package: "a" syntax: "proto3"
      message_type { name: "M" field { name: "n" json_name: "n" number: 1 type: TYPE_MESSAGE type_name: ".a.N" label: LABEL_OPTIONAL } }
      message_type { name: "N" field { name: "m" json_name: "m" number: 1 type: TYPE_MESSAGE type_name: ".a.M" label: LABEL_OPTIONAL } }
      """
    #expect(culprit(indirect) == "a.M")
  }

  @Test func optionalScalars() {
    let descriptor = """
      name: "a.proto" package: "a" syntax: "proto3"
      message_type {
        name: "M"
        field { name: "x" json_name: "x" number: 1 type: TYPE_INT32 label: LABEL_OPTIONAL proto3_optional: true oneof_index: 0 }
        oneof_decl { name: "_x" }
      }
      """
    #expect(culprit(descriptor) == "a.M.x")
  }

  @Test func filesOfAnotherSyntaxOrWithoutAPackage() {
    #expect(culprit(#"name: "a.proto" package: "a" syntax: "proto2""#) == "a.proto")
    #expect(culprit(#"name: "a.proto" syntax: "proto3""#) == "a.proto")
  }

  @Test(arguments: [
    [("Emit", "everything")], [("Emit", "messages"), ("Visibility", "secret")],
    [("Emit", "messages"), ("Import", "x")],
    [("Unknown", "1")], [], [("Emit", "messages")],
  ])
  func optionsThatMakeNoSense(_ pairs: [(String, String)]) {
    #expect(throws: GeneratorError.self) { try GeneratorOptions(pairs: pairs.map { (key: $0.0, value: $0.1) }) }
  }

  @Test func optionsThatDo() throws {
    let options = try GeneratorOptions(pairs: [
      ("Emit", "messages"), ("Emit", "services"), ("CModule", "C"), ("Import", "google:StandardMessages"),
    ])
    #expect(options.outputs == [.messages, .services])
    #expect(options.module(ofFile: "google/rpc/status.proto") == "StandardMessages")
    #expect(options.module(ofFile: "googlex/a.proto") == nil)
  }
}
