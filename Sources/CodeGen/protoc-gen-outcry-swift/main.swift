import RPCCodeGen
import SwiftProtobufPluginLibrary

OutcryGenerator.main()
