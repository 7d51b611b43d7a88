// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "trapline-oracles",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "trapline", path: "../.."),
    .package(name: "trapline-fuzz", path: "../../Fuzz"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CZydis", linkerSettings: [.linkedLibrary("Zydis")]),
    .executableTarget(
      name: "zydis-oracle",
      dependencies: [
        "CZydis",
        .product(name: "TraplineX86", package: "trapline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "bochs-oracle",
      dependencies: [
        .product(name: "FuzzStage", package: "trapline-fuzz"),
        .product(name: "TraplineProcessor", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["bochs.py"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
