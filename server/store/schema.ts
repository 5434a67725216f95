/** Times are milliseconds since 1970. */
export interface Tables {
  conversations: {
    id: string;
    lang: string;
    topic: string | null;
    secret_hash: string;
    guidance: string;
    created_at: number;
  };
  inputs: {
    conversation: string;
    n: number;
    command: string;
    at: number;
    turn: number;
    reached: string | null;
    input: string;
  };
  reports: {
    id: string;
    at: number;
    lang: string;
    text: string;
  };
}
