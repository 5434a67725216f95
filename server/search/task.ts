/** An example as a list of features: unit length, a rare feature counts more. */
export interface Vector {
  label: number;
  weight: number;
  features: Uint32Array;
  values: Float32Array;
}

export interface Task {
  labels: number;
  features: number;
  vectors: readonly Vector[];
}

/** One weight per feature and label, feature by feature. */
export type Weights = Float32Array;
