using Ingest.Web.Site;

namespace Ingest.Tests.Web.Site;

public sealed class PreferencesTests
{
    [Theory]
    [InlineData("/review?status=all", "/review?status=all")]
    [InlineData("/", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/review\r\nSet-Cookie: x", "/")]
    [InlineData(null, "/")]
    public void Only_an_address_of_our_own_is_followed(string? asked, string followed) => Preferences.Local(asked).ShouldBe(followed);
}
