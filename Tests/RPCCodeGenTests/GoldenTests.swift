import Foundation
import Testing

@testable import RPCCodeGen

/// The generator's output for a small file, compared with what is kept in `Fixtures`.
///
/// After an intended change, run the test with `OUTCRY_UPDATE_GOLDEN=1` in the environment and read the difference.
@Suite struct GoldenTests {
  private static let descriptor = """
    name: "golden/v1/golden.proto" package: "golden.v1" syntax: "proto3"
    message_type {
      name: "Order"
      field { name: "order_id" number: 1 type: TYPE_STRING label: LABEL_OPTIONAL json_name: "orderId" }
      field { name: "side" number: 2 type: TYPE_ENUM type_name: ".golden.v1.OrderSide" label: LABEL_OPTIONAL json_name: "side" }
      field { name: "legs" number: 3 type: TYPE_MESSAGE type_name: ".golden.v1.Order.Leg" label: LABEL_REPEATED json_name: "legs" }
      field { name: "tags" number: 4 type: TYPE_MESSAGE type_name: ".golden.v1.Order.TagsEntry" label: LABEL_REPEATED json_name: "tags" }
      field { name: "limit" number: 5 type: TYPE_INT64 label: LABEL_OPTIONAL oneof_index: 0 json_name: "limit" }
      field { name: "leg" number: 6 type: TYPE_MESSAGE type_name: ".golden.v1.Order.Leg" label: LABEL_OPTIONAL oneof_index: 0 json_name: "leg" }
      oneof_decl { name: "condition" }
      nested_type { name: "Leg" }
      nested_type {
        name: "TagsEntry"
        field { name: "key" number: 1 type: TYPE_STRING label: LABEL_OPTIONAL json_name: "key" }
        field { name: "value" number: 2 type: TYPE_UINT32 label: LABEL_OPTIONAL json_name: "value" }
        options { map_entry: true }
      }
    }
    enum_type {
      name: "OrderSide"
      value { name: "ORDER_SIDE_UNSPECIFIED" number: 0 }
      value { name: "ORDER_SIDE_BUY" number: 1 }
    }
    service {
      name: "OrderService"
      method { name: "PlaceOrder" input_type: ".golden.v1.Order" output_type: ".golden.v1.Order" }
      method { name: "Watch" input_type: ".golden.v1.Order" output_type: ".golden.v1.Order" server_streaming: true }
      method { name: "Upload" input_type: ".golden.v1.Order" output_type: ".golden.v1.Order" client_streaming: true }
      method {
        name: "Talk" input_type: ".golden.v1.Order" output_type: ".golden.v1.Order"
        client_streaming: true server_streaming: true
      }
    }
    source_code_info {
      location { path: [4, 0] span: [0, 0, 0] leading_comments: " An order.\\n\\n As placed.\\n" }
      location { path: [4, 0, 2, 0] span: [0, 0, 0] leading_comments: " Ours.\\n" }
      location { path: [4, 0, 8, 0] span: [0, 0, 0] leading_comments: " When.\\n" }
      location { path: [6, 0, 2, 0] span: [0, 0, 0] leading_comments: " Places it.\\n" }
    }
    """

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  @Test(arguments: [
    "Namespaces.swift", "golden_v1_golden.messages.swift", "golden_v1_golden.coding.swift",
    "golden_v1_golden.services.swift", "CGolden.h", "module.modulemap",
  ])
  func outputIsWhatIsKept(_ name: String) throws {
    let generated = try #require(try generate(Self.descriptor, [.messages, .services, .cmodule])[name])
    let file = Self.folder.appending(path: name + ".golden")
    if ProcessInfo.processInfo.environment["OUTCRY_UPDATE_GOLDEN"] != nil {
      try generated.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(generated == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func nothingElseIsMade() throws {
    #expect(try generate(Self.descriptor, [.messages]).count == 3)
    #expect(try generate(Self.descriptor, [.services]).keys.elementsEqual(["golden_v1_golden.services.swift"]))
    #expect(try generate(Self.descriptor, [.cmodule]).count == 2)
  }

  @Test func visibilityAndModulesAreAsAskedFor() throws {
    var options = GeneratorOptions()
    options.outputs = [.messages, .services]
    options.cModule = "CGolden"
    options.visibility = .internal
    options.imports = [("golden", "Elsewhere")]
    let files = try generate(Self.descriptor, options)
    #expect(files.values.allSatisfy { !$0.contains("public") })
    #expect(files["golden_v1_golden.services.swift"]?.contains("\nimport Elsewhere\n") == true)
    #expect(files["golden_v1_golden.coding.swift"]?.contains("\nimport Elsewhere\n") == true)
  }
}
