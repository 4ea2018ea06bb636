namespace Ingest.Tests.Corpus;

/// <summary>What should become of one page, in the words of the public JSON.</summary>
public sealed record ExpectedPage(string Verdict, string Source);
