import { io } from 'socket.io-client';

// The least that a page can do with it, so that nothing of it is left out as unused.
io('/chat');
