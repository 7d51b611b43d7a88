// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// libFuzzer brings `main`.
let target: [SwiftSetting] = house + [.unsafeFlags(["-parse-as-library"])]

/// See Sources/Quiet.
let reports = [
  "cmp1", "cmp2", "cmp4", "cmp8", "const_cmp1", "const_cmp2", "const_cmp4", "const_cmp8", "switch",
]
let linker: [LinkerSetting] = [
  .unsafeFlags(reports.flatMap { ["-Xlinker", "--wrap=__sanitizer_cov_trace_\($0)"] }, .when(platforms: [.linux]))
]

let host: [Target.Dependency] = [
  .product(name: "TraplineHost", package: "trapline"),
  .product(name: "TraplineX86", package: "trapline"),
]

let package = Package(
  name: "trapline-fuzz",
  platforms: [.macOS(.v26)],
  products: [.library(name: "FuzzStage", targets: ["FuzzInput", "FuzzStage"])],
  dependencies: [.package(name: "trapline", path: "..")],
  targets: [
    .target(name: "Quiet"),
    .target(name: "FuzzInput", swiftSettings: house),
    .target(
      name: "FuzzStage",
      dependencies: [
        "FuzzInput",
        .product(name: "TraplineProcessor", package: "trapline"),
        .product(name: "TraplineMachine", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "fuzz-processor",
      dependencies: [
        "FuzzInput", "FuzzStage", "Quiet",
        .product(name: "TraplineX86", package: "trapline"),
      ],
      swiftSettings: target, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-machine",
      dependencies: [
        "FuzzInput", "Quiet",
        .product(name: "TraplineMachine", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
      ],
      swiftSettings: target, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-vmgexit", dependencies: ["FuzzInput", "Quiet"] + host, swiftSettings: target, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-ghcb-msr", dependencies: ["FuzzInput", "Quiet"] + host, swiftSettings: target, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-tdvmcall", dependencies: ["FuzzInput", "Quiet"] + host, swiftSettings: target, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-decoder",
      dependencies: [
        "FuzzInput", "Quiet",
        .product(name: "TraplineInspection", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
      ],
      swiftSettings: target, linkerSettings: linker),
    .target(
      name: "FuzzImages",
      dependencies: [
        "FuzzInput",
        .product(name: "TraplineInspection", package: "trapline"),
        .product(name: "TraplineScanning", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
      ],
      swiftSettings: house),
  ]
    + ["elf", "kernel", "pe", "firmware", "lines", "code"].map { reader in
      .executableTarget(
        name: "fuzz-scan-\(reader)",
        dependencies: [
          "FuzzImages", "FuzzInput", "Quiet",
          .product(name: "TraplineScanning", package: "trapline"),
          .product(name: "TraplineX86", package: "trapline"),
        ],
        swiftSettings: target, linkerSettings: linker)
    } + [
      .executableTarget(
        name: "fuzz-loaders",
        dependencies: [
          "FuzzInput", "Quiet",
          .product(name: "TraplineMachine", package: "trapline"),
          .product(name: "TraplineX86", package: "trapline"),
        ],
        swiftSettings: target, linkerSettings: linker)
    ],
  swiftLanguageModes: [.v6]
)
