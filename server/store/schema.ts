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
  feedback: {
    id: string;
    at: number;
    lang: string;
    topic: string;
    outcome: string;
    /** 1 for yes, 0 for no: SQLite has no other. */
    helpful: number;
    comment: string | null;
  };
}
