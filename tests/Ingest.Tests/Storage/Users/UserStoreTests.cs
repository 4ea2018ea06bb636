using Ingest.Model;

namespace Ingest.Tests.Storage.Users;

public sealed class UserStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void A_user_is_found_whatever_the_case_and_never_deleted()
    {
        _records.Users.Add("Anna", [Role.Reviewer, Role.Adjudicator], "hash-1", "setup");
        _records.Users.Disable("anna", "root.user");
        var anna = _records.Users.Find("ANNA").ShouldNotBeNull();
        (anna.Name, anna.PasswordHash, anna.DisabledAt is null).ShouldBe(("Anna", "hash-1", false));
        anna.MayDo(Role.Reviewer).ShouldBeFalse();
        _records.Users.Enable("Anna", "root.user");
        _records.Users.Find("Anna")!.MayDo(Role.Adjudicator).ShouldBeTrue();
        _records.Users.List().ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_change_of_a_user_is_in_the_chain_and_no_password_is()
    {
        _records.Users.Add("anna", [Role.Reviewer], "secret-hash", "setup");
        _records.Users.SetPassword("anna", "other-hash", "anna");
        _records.Users.SetRoles("anna", [Role.Administrator], "setup");
        var lines = _records.Audit.Of("anna");
        lines.Select(line => line.Why).ShouldBe(["added", "password", "roles"]);
        lines.ShouldAllBe(line => !line.After!.Contains("hash"));
    }

    [Fact]
    public void A_name_twice_a_strange_name_and_no_role_are_refused()
    {
        _records.Users.Add("anna", [Role.Reviewer], "h", "setup");
        Should.Throw<IngestException>(() => _records.Users.Add("ANNA", [Role.Reviewer], "h", "setup"));
        Should.Throw<IngestException>(() => _records.Users.Add("../etc", [Role.Reviewer], "h", "setup"));
        Should.Throw<IngestException>(() => _records.Users.Add("boris", [], "h", "setup"));
        Should.Throw<IngestException>(() => _records.Users.Disable("clara", "setup"));
    }

    public void Dispose() => _records.Dispose();
}
