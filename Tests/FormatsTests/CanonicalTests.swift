import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// Canonical JSON as RFC 8785 has it.
@Suite struct CanonicalTests {
    /// A text and its canonical form; the first is the example of RFC 8785, section 3.2.2.
    static let texts = [
        ("\u{20AC}$\u{F}\u{A}A'\u{42}\u{22}\u{5C}\\\"/", #""€$\u000f\nA'B\"\\\\\"/""#),
        (
            "\u{0}\u{1}\u{7}\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{E}\u{1F}",
            #""\u0000\u0001\u0007\b\t\n\u000b\f\r\u000e\u001f""#
        ),
        ("\u{7F}\u{80}", "\"\u{7F}\u{80}\""),
        ("\u{2028}\u{2029}\u{FEFF}", "\"\u{2028}\u{2029}\u{FEFF}\""),
        ("a/b </script>", "\"a/b </script>\""),
        ("Ní Dhomhnaill, O'Neil, 李, 😀", "\"Ní Dhomhnaill, O'Neil, 李, 😀\""),
        ("", "\"\""),
    ]

    @Test("A text is written as the RFC writes it", arguments: texts)
    func text(_ text: String, _ written: String) throws {
        #expect(try Canonical.text(of: [text]) == "[\(written)]")
        #expect(try Canonical.text(of: [text]).utf8.elementsEqual("[\(written)]".utf8))
        #expect(JSON.text(text).canonical.utf8.elementsEqual(written.utf8))
    }

    @Test("Accents stay as they were typed, in one mark or in two")
    func accentsStay() throws {
        let (one, two) = ("\u{E9}", "e\u{301}")
        #expect(try Canonical.json(of: [one]) == Data([0x5B, 0x22, 0xC3, 0xA9, 0x22, 0x5D]))
        #expect(try Canonical.json(of: [two]) == Data([0x5B, 0x22, 0x65, 0xCC, 0x81, 0x22, 0x5D]))
    }

    @Test("Every scalar below U+0250 is written as the RFC writes it")
    func everyScalar() throws {
        for value in UInt32(0)..<0x250 {
            let text = String(Unicode.Scalar(value) ?? " ")
            #expect(
                try Canonical.text(of: [text]) == JSON.list([.text(text)]).canonical,
                "U+\(String(value, radix: 16))")
        }
    }

    @Test("Keys stand in the order of their characters' numbers, not of a dictionary")
    func keyOrder() throws {
        let keys = [
            "a", "B", "b", "a10", "a2", "a-b", "ab", "a b", "_", "A", "Z", "0", "10", "9", "action 10",
            "action 2",
        ]
        let object = Dictionary(uniqueKeysWithValues: keys.map { ($0, 1) })
        #expect(
            try Canonical.text(of: object)
                == #"{"0":1,"10":1,"9":1,"A":1,"B":1,"Z":1,"_":1,"a":1,"a b":1,"a-b":1,"a10":1,"a2":1,"ab":1,"action 10":1,"action 2":1,"b":1}"#
        )
    }

    @Test("Numbers, truth and empty things are written bare")
    func bare() throws {
        let value = JSON.object([
            "zero": 0, "less": -1, "most": .number(9_007_199_254_740_991), "yes": true, "no": false,
            "list": .list([]),
            "object": .object([:]),
        ])
        #expect(
            try Canonical.text(of: value)
                == #"{"less":-1,"list":[],"most":9007199254740991,"no":false,"object":{},"yes":true,"zero":0}"#
        )
    }

    @Test("A digest is the SHA-256 of the bytes, in small digits")
    func digest() throws {
        // NIST's examples of the empty message and of "abc".
        #expect(
            Canonical.digest(ofBytes: Data())
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            Canonical.digest(ofBytes: Data("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(try Canonical.digest(of: ["a": 1]) == Canonical.digest(ofBytes: Data(#"{"a":1}"#.utf8)))
    }

    @Test(
        "A submission file is canonical, and its digests are of its canonical members", arguments: Sample.all)
    func submissionIsCanonical(_ sample: Sample) throws {
        for file in try sample.files {
            let json = try JSON(file.bytes)
            #expect(Data((json.canonical + "\n").utf8) == file.bytes)
            func digest(_ path: String) throws -> JSON {
                // Personal targets are left out where no pupils are recorded, and their digest is that of nothing.
                let absent: JSON? = path == "submission.parts.personal" ? .object([:]) : nil
                return .text(
                    Canonical.digest(ofBytes: Data(try #require(json[path] ?? absent).canonical.utf8)))
            }
            #expect(try json["digest"] == digest("submission"))
            #expect(try json["submission.cycleDigest"] == digest("submission.cycle"))
            for index in try sample.played.cycle.signatories.indices {
                let covers = "submission.signOffs.\(index).covers"
                guard case .object(let parts) = json[covers] else { continue }
                #expect(!parts.isEmpty)
                for (part, covered) in parts { #expect(try covered == digest("submission.parts.\(part)")) }
            }
        }
    }
}
