using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>All that was detected in one document.</summary>
public sealed record Detections(IReadOnlyList<DetectedAgreement> Agreements, IReadOnlyList<Claim> Claims);
