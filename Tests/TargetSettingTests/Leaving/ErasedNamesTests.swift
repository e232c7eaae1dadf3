import Testing

@testable import Stories
@testable import TargetSetting

/// In which forms an erasure finds a child who is named in a text.
@Suite struct ErasedNamesTests {
    private static let names: PupilNames = {
        var (now, before) = (PupilDetails(), PupilDetails())
        (now.upn, now.surname, now.forename) = (UPN(kept: "J926110500101"), "O'Brien-Cedar", "Siân")
        now.born = "2000-10-12"
        (before.surname, before.forename) = ("Hornbeam", "Siân")
        return PupilNames(of: [now, before], withBirths: true)
    }()

    @Test(
        "A name, a UPN or a birthday is found however it is written, and put out of the text",
        arguments: [
            ("Calls for Siân O'Brien-Cedar, daily", "Calls for [a pupil], daily"),
            ("O’BRIEN CEDAR, Sian", "[a pupil]"), ("Sian  Obrien\u{A0}Cedar's place", "[a pupil]'s place"),
            ("S. O'Brien-Cedar and S Hornbeam", "[a pupil] and [a pupil]"),
            ("Hornbeam Siân (was)", "[a pupil] (was)"), ("UPN J926 1105 00101.", "UPN [a pupil]."),
            ("born 12.10.00", "born [a pupil]"), ("born 12th October 2000", "born [a pupil]"),
            ("October 12, 2000", "[a pupil]"), ("2000-10-12", "[a pupil]"),
            ("on the 12th of Oct 2000", "on the [a pupil]"),
        ])
    func found(_ text: String, _ hidden: String) {
        #expect(Self.names.isNamed(in: text))
        #expect(Self.names.hiding(in: text, with: "[a pupil]") == hidden)
    }

    @Test(
        "A familiar name is found as well",
        arguments: [
            ("Robert", "Bob Cedar"), ("Robert", "Cedar, Bobby"), ("Bob", "Robert Cedar"),
            ("William", "Bill Cedar"), ("Elizabeth", "Liz Cedar"), ("Katherine", "Kate Cedar"),
            ("John", "Jack Cedar"), ("Margaret", "Peggy Cedar"), ("Margaret", "Maggie Cedar"),
            ("Edward", "Ted Cedar"), ("Anthony", "Tony Cedar"), ("Henry", "Harry Cedar"),
        ])
    func familiar(_ forename: PersonText, _ text: String) {
        var child = PupilDetails()
        (child.surname, child.forename) = ("Cedar", forename)
        let names = PupilNames(of: [child], withBirths: true)
        #expect(names.hiding(in: "Ring \(text) at home", with: "[a pupil]") == "Ring [a pupil] at home")
        #expect(names.mentions(in: text).map(\.means) == [.likeName])
        #expect(!names.isNamed(in: "Alan Cedar"))
        // A line that was left out and says so is asked about.
        #expect(ErasedChildren([[child]], besides: []).verdict(on: line(text)) == .inDoubt)
    }

    @Test(
        "What else a list says goes on without the name",
        arguments: [
            (["Alan Cedar left"], ["[a pupil] left"]),
            (["Cedar left", "A. Cedar"], ["[a pupil] left", "[a pupil]"]), (["gone"], nil),
        ] as [([String], [String]?)])
    func more(_ cells: [String], _ rest: [String]?) {
        var child = PupilDetails()
        (child.surname, child.forename) = ("Cedar", "Alan")
        func remark(_ cells: [String]) -> ListRemark { .cells(.init(.headed("Comments"), cells)) }
        let line = LeftOutLine(
            number: 9, line: 2, heading: "", value: "", remarks: [remark(cells)], details: PupilDetails(),
            day: "2010-12-06",
            code: "list-says-more", said: [], fate: .open)
        let erased = ErasedChildren([[child]], besides: [])
        #expect(erased.verdict(on: line) == (rest == nil ? .stays : .goesInPart(rest: PupilDetails())))
        #expect(erased.include(lineNoLongerKept: line) == (rest != nil))
        let names = PupilNames(of: [child], withBirths: true)
        let hidden = remark(cells).rewritten { names.hiding(in: $0, with: "[a pupil]", orParts: true) }
        #expect(hidden == remark(rest ?? cells))
    }

    private func line(_ name: String) -> LeftOutLine {
        var details = PupilDetails()
        details.surname = PersonText(kept: name)
        return LeftOutLine(
            number: 9, line: 2, heading: "", value: "", details: details, day: "2010-12-06",
            code: "not-identified", said: [], fate: .open)
    }

    @Test(
        "What names nobody who is erased stays as it is",
        arguments: [
            "", "Siân", "the Hornbeam building", "Wren Hornbeam", "the Hornbeam's", "Hornbeams Sian",
            "10 December 2000",
            "12.10.01",
            "J926110500102", "12 of 2000 calls in 10 weeks",
        ])
    func others(_ text: String) {
        #expect(!Self.names.isNamed(in: text))
        #expect(Self.names.hiding(in: text, with: "[a pupil]") == text)
    }
}
