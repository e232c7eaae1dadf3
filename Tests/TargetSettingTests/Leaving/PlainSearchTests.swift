import Testing

@testable import Stories
@testable import TargetSetting

/// The look at a text before it is taken apart loses no name.
@Suite struct PlainSearchTests {
    private static let names: PupilNames = {
        var child = PupilDetails()
        (child.upn, child.surname, child.forename) = (UPN(kept: "J926110500101"), "O'Brien-Cedar", "Robert")
        child.reference = "R-0117"
        return PupilNames(of: [child], withBirths: false)
    }()

    @Test(
        "A plain text in which a child is named is seen to be one, however it is written",
        arguments: [
            "Robert O'Brien-Cedar", "obrien cedar, robert", "CEDAR Robert", "R. O'Brien", "Bob Cedar",
            "registerRobertCedar.pdf", "Robert2Cedar", "Robert 2 Cedar", "robert_o_brien",
            "R-o-b-e-r-t Cedar",
            "rob.cedar@example.org", "Robert%20Cedar", "J926110500101", "J926 1105 00101", "j 926110500101x",
            "see R-0117",
        ])
    func named(_ text: String) {
        let mentions = Self.names.mentions(in: text)
        #expect(mentions.contains { $0.means.isOfWholeName })
        #expect(Self.names.isNamed(in: text))
    }

    @Test(
        "Other plain texts need no second look",
        arguments: [
            "First-day calls home by the lead", "From 3 to 4 of 5 lessons", "Cedar Road", "100% of 12", "",
            "Ro",
        ])
    func unnamed(_ text: String) {
        #expect(!PlainSearch(["robertcedar", "cedarrobert"]).mayBe(in: text))
        #expect(!Self.names.isNamed(in: text))
    }

    @Test("What is no plain text is always looked at", arguments: ["Róbert Cédar", "Сedar"])
    func others(_ text: String) { #expect(PlainSearch(["robertcedar"]).mayBe(in: text)) }
}
