namespace Ingest.Browser.Tests;

/// <summary>One server and one browser for all tests here, one test after another.</summary>
[CollectionDefinition(Name)]
public sealed class DeskCollection : ICollectionFixture<Desk>
{
    public const string Name = "desk";
}
