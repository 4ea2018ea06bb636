using Ingest.Model;

namespace Ingest.Web.Operations;

/// <summary>Drops to be shown with how far each has come, and what may be done about it.</summary>
public sealed record DropTable(IReadOnlyList<Drop> Drops, bool MayOperate);
