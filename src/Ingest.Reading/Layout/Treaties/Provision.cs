using Ingest.Model;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>The place of one stretch in its instrument.</summary>
internal readonly record struct Provision(TreatyPart Part, string Section);
